package org.creditportal.architecture.files;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.jsp.jstl.core.LoopTagStatus;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import org.creditportal.architecture.Checkout;
import org.creditportal.architecture.files.ExpressionTypes.Known;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Every name in every page's expressions exists: pages are read as Facelets builds them, with what they include, their
 * template and our tags, so that each variable has the type of what the page hands over.
 */
final class ExpressionCheck {

    private static final String FACELETS = "jakarta.faces.facelets";
    private static final Set<String> METHODS =
            Set.of("action", "listener", "actionListener", "validator", "valueChangeListener", "completeMethod");
    private static final Set<String> INPUTS = Set.of(
            "viewParam",
            "inputText",
            "inputTextarea",
            "inputHidden",
            "inputFile",
            "fileUpload",
            "datePicker",
            "selectOneMenu",
            "selectOneRadio",
            "selectManyCheckbox",
            "selectManyMenu",
            "selectBooleanCheckbox");

    private final Pages pages;
    private final Map<Path, Map<String, Class<?>>> beans;
    private final Map<String, Known> everywhere = new HashMap<>();
    private final Set<Path> read = new LinkedHashSet<>();
    private final Set<String> faults = new LinkedHashSet<>();

    private ExpressionCheck(Checkout checkout, Map<Path, Map<String, Class<?>>> beans) {
        this.pages = Pages.of(checkout);
        this.beans = beans;
        Bundles.variables(checkout).keySet().forEach(name -> everywhere.put(name, Known.of(ResourceBundle.class)));
        everywhere.put("view", Known.of(UIViewRoot.class));
        everywhere.put("facesContext", Known.of(FacesContext.class));
        everywhere.put("request", Known.of(HttpServletRequest.class));
    }

    /** @param beans by module folder and name */
    static List<String> faults(Checkout checkout, Map<Path, Map<String, Class<?>>> beans) {
        ExpressionCheck check = new ExpressionCheck(checkout, beans);
        check.pages.addressable().forEach(check::wholePage);
        check.pages.all().stream()
                .filter(page -> !check.read.contains(page))
                .forEach(page -> check.faults.add(check.pages.name(page) + " is part of no page"));
        return new ArrayList<>(check.faults);
    }

    /** What stands between a tag's or template's ends, with the names known there. */
    private record Body(Path page, Element element, Map<String, Known> names, Body outer) {}

    /** A page sees the beans of its application: its own module's before those of jars, and these before those of WARs. */
    private void wholePage(Path page) {
        Map<String, Known> names = new HashMap<>(everywhere);
        beans.entrySet().stream()
                .sorted(Comparator.comparing(module -> pages.nearness(page, module.getKey())))
                .forEach(module -> module.getValue().forEach((name, type) -> names.put(name, Known.of(type))));
        page(page, names, null);
    }

    private void page(Path page, Map<String, Known> names, Body body) {
        read.add(page);
        pages.root(page).ifPresent(root -> element(page, root, names, body));
    }

    private void element(Path page, Element element, Map<String, Known> names, Body body) {
        Map<String, Known> inner = new HashMap<>(names);
        attributes(page, element, names);
        String name = element.getLocalName();
        if (FACELETS.equals(element.getNamespaceURI()) && facelets(page, element, names, inner, body)) {
            return;
        }
        if (element.hasAttribute("var")) {
            Known all = types(page, element, names).value(element.getAttribute(over(element)));
            Type each = all.type() == null ? null : Types.element(all.type());
            inner.put(element.getAttribute("var"), Known.of(each));
            inner.put(element.getAttribute("varStatus"), Known.of(LoopTagStatus.class));
            attributes(page, element, inner);
        }
        Path source = pages.source(element);
        if (source != null) {
            page(source, given(page, element, names), new Body(page, element, names, body));
        } else if (INPUTS.contains(name) && element.getAttribute("value").contains("#{")) {
            if (!types(page, element, inner)
                    .value(element.getAttribute("value"))
                    .writable()) {
                faults.add(place(page, element) + element.getAttribute("value") + " cannot be written");
            }
        }
        if (source == null) {
            children(page, element, inner, body);
        }
    }

    /** Whether the element is done with. */
    private boolean facelets(
            Path page, Element element, Map<String, Known> names, Map<String, Known> inner, Body body) {
        switch (element.getLocalName()) {
            case "include" -> {
                parameters(page, element, inner);
                pages.find(page, element.getAttribute("src"))
                        .ifPresentOrElse(
                                included -> page(included, inner, null),
                                () -> faults.add(
                                        place(page, element) + element.getAttribute("src") + " does not exist"));
                return true;
            }
            case "composition", "decorate" -> {
                parameters(page, element, inner);
                children(page, element, inner, body);
                if (element.hasAttribute("template")) {
                    pages.find(page, element.getAttribute("template"))
                            .ifPresentOrElse(
                                    template -> page(template, inner, null),
                                    () -> faults.add(place(page, element) + "template does not exist"));
                }
                return true;
            }
            case "insert" -> {
                if (body != null) {
                    Map<String, Known> both = new HashMap<>(inner);
                    both.putAll(body.names());
                    children(body.page(), body.element(), both, body.outer());
                }
                children(page, element, inner, body);
                return true;
            }
            default -> {
                return false;
            }
        }
    }

    private void parameters(Path page, Element element, Map<String, Known> names) {
        Xml.below(element, "param").stream()
                .filter(parameter -> parameter.getParentNode() == element)
                .forEach(parameter -> parameter(page, parameter, names));
    }

    /** What {@code ui:param} names is known from there on. */
    private void parameter(Path page, Element element, Map<String, Known> names) {
        if (FACELETS.equals(element.getNamespaceURI()) && element.getLocalName().equals("param")) {
            Known value = types(page, element, names).value(element.getAttribute("value"));
            names.put(element.getAttribute("name"), value);
        }
    }

    /** The names inside a tag: the attributes that its library offers, given or not, beside those around it. */
    private Map<String, Known> given(Path page, Element element, Map<String, Known> names) {
        Map<String, Known> given = new HashMap<>(names);
        pages.attributes(element)
                .forEach(name -> given.put(
                        name,
                        element.hasAttribute(name)
                                ? types(page, element, names).value(element.getAttribute(name))
                                : Known.NOTHING));
        return given;
    }

    private void children(Path page, Element element, Map<String, Known> names, Body body) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inside) {
                element(page, inside, names, body);
                parameter(page, inside, names);
            } else if (child.getNodeType() == Node.TEXT_NODE
                    && child.getTextContent().contains("#{")) {
                types(page, element, names).value(child.getTextContent());
            }
        }
    }

    private void attributes(Path page, Element element, Map<String, Known> names) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (!attribute.getValue().contains("#{") || isOfEach(element, attribute, names)) {
                continue;
            }
            ExpressionTypes types = types(page, element, names);
            // Of HTML's own elements the action is an address.
            if (METHODS.contains(attribute.getName()) && element.getPrefix() != null) {
                types.method(attribute.getValue());
            } else {
                types.value(attribute.getValue());
            }
        }
    }

    /** What names the values of a loop: {@code c:forEach} calls them its items. */
    private static String over(Element loop) {
        return loop.hasAttribute("items") ? "items" : "value";
    }

    /** Attributes of a loop are asked for each of its values, but the one that says over what it goes. */
    private static boolean isOfEach(Element element, Attr attribute, Map<String, Known> names) {
        return element.hasAttribute("var")
                && !attribute.getName().equals(over(element))
                && !names.containsKey(element.getAttribute("var"));
    }

    private ExpressionTypes types(Path page, Element element, Map<String, Known> names) {
        return new ExpressionTypes(names, problem -> faults.add(place(page, element) + problem));
    }

    private String place(Path page, Element element) {
        return pages.name(page) + ": <" + element.getTagName() + "> ";
    }
}
