package org.creditportal.correspondence.api.document;

import java.io.Serializable;
import java.util.List;

/**
 * A part of a document that a module makes of data: a report's section.
 *
 * @param heading numbered as the document's parts are (一、)
 * @param paragraphs below it
 * @param table below these; {@code null} for none
 */
public record DocumentPart(String heading, List<String> paragraphs, DocumentTable table) implements Serializable {

    public DocumentPart {
        paragraphs = List.copyOf(paragraphs);
    }
}
