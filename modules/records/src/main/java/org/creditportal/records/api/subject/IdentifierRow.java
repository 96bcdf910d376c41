package org.creditportal.records.api.subject;

import java.io.Serializable;
import java.time.LocalDate;

/** A code or number of a subject beside the one that identifies it. */
public class IdentifierRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final IdentifierKind kind;
    private final String value;
    private final LocalDate until;
    private final String source;

    public IdentifierRow(IdentifierKind kind, String value, LocalDate until, String source) {
        this.kind = kind;
        this.value = value;
        this.until = until;
        this.source = source;
    }

    public IdentifierKind getKind() {
        return kind;
    }

    /** {@code null} for personal numbers, of which only a digest is kept. */
    public String getValue() {
        return value;
    }

    /** Last day; {@code null} when not known or not over. */
    public LocalDate getUntil() {
        return until;
    }

    /** Where it was taken from; {@code null} when records told it. */
    public String getSource() {
        return source;
    }
}
