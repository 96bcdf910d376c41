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
    CERTIFICATE("matter", "result"),
    /** Urges a bureau to what it is behind with (催办函): what, of which matter, since when, and by when it is to be made good. */
    URGING("matter", "number", "task", "due", "answer", "text"),
    /** Tells what is on record of a subject (信用报告); made by a module, with parts that it makes of data. */
    REPORT("subject", "moment", "period", "purpose");

    /** What the portal fills in by itself; a template may use it. */
    public static final List<String> KNOWN_TO_THE_PORTAL = List.of("addressee", "authority", "contact", "date");

    /** The place of the parts, on a line of its own; in templates of reports only. */
    public static final String PARTS = "parts";

    private final List<String> contents;

    DocumentKind(String... contents) {
        this.contents = List.of(contents);
    }

    /** Whether a module makes it of data, so that nobody writes it by hand. */
    public boolean isMadeOfParts() {
        return this == REPORT;
    }

    /** The values that are asked for when such a document is issued, in order. */
    public List<String> contents() {
        return contents;
    }
}
