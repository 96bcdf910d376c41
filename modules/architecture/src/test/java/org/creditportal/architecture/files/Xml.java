package org.creditportal.architecture.files;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Pages, tag libraries and poms as trees; nothing is fetched from outside. */
final class Xml {

    private Xml() {}

    /** The root of the text, or empty after telling what is wrong with it. */
    static Optional<Element> parse(String text, Consumer<String> problem) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            Document document = builder.parse(new InputSource(new StringReader(text)));
            return Optional.of(document.getDocumentElement());
        } catch (SAXParseException e) {
            problem.accept(":" + e.getLineNumber() + " is not well-formed: " + e.getMessage());
        } catch (SAXException | IOException | ParserConfigurationException e) {
            problem.accept(" cannot be read: " + e.getMessage());
        }
        return Optional.empty();
    }

    /** The elements of that local name ({@code *} for all) at any depth below, in the text's order. */
    static List<Element> below(Element element, String name) {
        NodeList found = element.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** The text of the first such element below, or an empty one. */
    static String textOf(Element element, String name) {
        return below(element, name).stream()
                .findFirst()
                .map(found -> found.getTextContent().strip())
                .orElse("");
    }
}
