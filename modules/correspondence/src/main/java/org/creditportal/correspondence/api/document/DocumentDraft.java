package org.creditportal.correspondence.api.document;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What somebody wants to say in an official document.
 *
 * @param type id of the kind of document, of the tenant's file
 * @param addressee to whom it is directed (主送), as it is printed
 * @param values what the template's placeholders become, by their names; paragraphs are lines
 * @param parts what a module makes of data, in place of the template's parts; none for a kind that has no place for them
 * @param cover terms and what they are, for a page before the first; {@code null} for a document without one
 */
public record DocumentDraft(
        String type, String addressee, Map<String, String> values, List<DocumentPart> parts, DocumentTable cover)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    public DocumentDraft {
        // In one order on every node: a form that is sent again is told by what it says.
        values = Collections.unmodifiableMap(new TreeMap<>(values));
        parts = List.copyOf(parts);
    }

    /** A draft without a cover. */
    public DocumentDraft(String type, String addressee, Map<String, String> values, List<DocumentPart> parts) {
        this(type, addressee, values, parts, null);
    }

    /** A draft in words only. */
    public DocumentDraft(String type, String addressee, Map<String, String> values) {
        this(type, addressee, values, List.of());
    }
}
