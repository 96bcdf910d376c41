package org.creditportal.records.domain.subject;

/** A row that belongs to a subject. */
public record Holding(Part part, long id) {

    /** What belongs to subjects. */
    public enum Part {
        RECORD,
        NAME,
        IDENTIFIER,
        RELATION,
        /** Another subject that was merged into it before. */
        SUBJECT
    }
}
