package org.creditportal.files.read;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.creditportal.files.error.FilesError;
import org.creditportal.files.error.FilesException;

/**
 * Goes through the XML of a workbook part, element by element. Depth, the number of different names (parsers keep every one)
 * and the length of texts are bounded; {@link XmlBytes} bounds what lies between two tags.
 */
final class XmlCursor implements Closeable {

    private static final int DEEPEST = 64;
    private static final int MOST_NAMES = 1000;

    private final InputStream stream;
    private final XMLStreamReader reader;
    private final Set<String> names = new HashSet<>();
    private int depth;
    private int event;

    XmlCursor(InputStream part) {
        stream = new XmlBytes(part);
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_COALESCING, Boolean.FALSE);
        try {
            reader = factory.createXMLStreamReader(stream);
        } catch (XMLStreamException broken) {
            throw unreadable(broken);
        }
        String encoding = reader.getCharacterEncodingScheme();
        if (encoding != null && !encoding.equalsIgnoreCase("UTF-8") && !encoding.equalsIgnoreCase("US-ASCII")) {
            throw new FilesException(FilesError.ENCODING);
        }
    }

    /** The next event of the part; false at its end. */
    boolean advance() {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            event = reader.next();
        } catch (XMLStreamException broken) {
            throw unreadable(broken);
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
            depth++;
            noteNames();
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new FilesException(FilesError.ENTITIES);
        }
        return true;
    }

    private void noteNames() {
        noteName(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            noteName(reader.getAttributeLocalName(i));
        }
        if (depth > DEEPEST || names.size() > MOST_NAMES) {
            throw new FilesException(FilesError.BOMB);
        }
    }

    /** There are not many of one letter, but every cell has them. */
    private void noteName(String name) {
        if (name.length() > 1) {
            names.add(name);
        }
    }

    /** Goes to the next start of the element; false when the part ends before. */
    boolean goTo(String element) {
        while (advance()) {
            if (isStart(element)) {
                return true;
            }
        }
        return false;
    }

    boolean isStart(String element) {
        return event == XMLStreamConstants.START_ELEMENT
                && reader.getLocalName().equals(element);
    }

    boolean isEnd(String element) {
        return event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals(element);
    }

    boolean isElement() {
        return event == XMLStreamConstants.START_ELEMENT;
    }

    /** An attribute without namespace, or null. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String prefix = reader.getAttributePrefix(i);
            if (reader.getAttributeLocalName(i).equals(name) && (prefix == null || prefix.isEmpty())) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Whether the present element switches something on, which it does unless it says otherwise. */
    boolean isOn() {
        String value = attribute("val");
        return value == null || value.equals("1") || value.equals("true");
    }

    /** An attribute of any namespace but none, or null. */
    String qualifiedAttribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String prefix = reader.getAttributePrefix(i);
            if (reader.getAttributeLocalName(i).equals(name) && prefix != null && !prefix.isEmpty()) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Adds the characters up to the end of the present element, whatever is in between. */
    void text(StringBuilder target, int longest) {
        int outside = depth - 1;
        while (depth > outside && advance()) {
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.SPACE) {
                appendText(target);
                if (target.length() > longest) {
                    throw new FilesException(FilesError.BOMB);
                }
            }
        }
    }

    /** Texts are parsed only when asked for, and then faults in them come unchecked. */
    private void appendText(StringBuilder target) {
        try {
            target.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        } catch (UncheckedStreamException broken) {
            throw ZipContent.broken();
        }
    }

    private static RuntimeException unreadable(XMLStreamException broken) {
        if (broken.getNestedException() instanceof IOException failure) {
            return new UncheckedIOException(failure);
        }
        return ZipContent.broken();
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
