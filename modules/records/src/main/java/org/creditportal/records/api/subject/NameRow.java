package org.creditportal.records.api.subject;

import java.io.Serializable;
import java.time.LocalDate;

/** A name of a subject. */
public class NameRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long id;
    private final String name;
    private final NameKind kind;
    private final LocalDate from;
    private final LocalDate until;
    private final String source;
    private final boolean endable;

    public NameRow(
            long id, String name, NameKind kind, LocalDate from, LocalDate until, String source, boolean endable) {
        this.id = id;
        this.name = name;
        this.kind = kind;
        this.from = from;
        this.until = until;
        this.source = source;
        this.endable = endable;
    }

    /** For ending it. */
    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public NameKind getKind() {
        return kind;
    }

    /** First day; {@code null} when not known. */
    public LocalDate getFrom() {
        return from;
    }

    /** Last day; {@code null} when not known or not over. */
    public LocalDate getUntil() {
        return until;
    }

    /** Where it was taken from; {@code null} for names told by records. */
    public String getSource() {
        return source;
    }

    /** Whether an officer can record its end. */
    public boolean isEndable() {
        return endable;
    }
}
