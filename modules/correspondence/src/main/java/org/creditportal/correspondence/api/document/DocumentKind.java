package org.creditportal.correspondence.api.document;

import java.util.List;

/** What an official document is for. Its template must have a place for each of the kind's values. */
public enum DocumentKind {
    /** Tells somebody something (通知书). */
    NOTICE("matter", "text"),
    /** Decides, and so names facts, basis and remedy (决定书). */
    DECISION("matter", "facts", "basis", "decision", "remedy"),
    /** Says that something was received and when it is answered (受理回执). */
    RECEIPT("matter", "received", "answer"),
    /** Says what the records show (证明). */
    CERTIFICATE("matter", "result");

    /** What the portal fills in by itself; a template may use it. */
    public static final List<String> KNOWN_TO_THE_PORTAL = List.of("addressee", "authority", "contact", "date");

    private final List<String> contents;

    DocumentKind(String... contents) {
        this.contents = List.of(contents);
    }

    /** The values that are asked for when such a document is issued, in order. */
    public List<String> contents() {
        return contents;
    }
}
