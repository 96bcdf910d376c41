package org.creditportal.records.domain.subject;

/** Kinds of subjects; the published form with its meaning is {@code api.SubjectKind}. */
public enum SubjectKind {
    LEGAL_PERSON,
    SOLE_TRADER,
    NATURAL_PERSON,
    OTHER_ORGANISATION;

    public boolean isPerson() {
        return this == NATURAL_PERSON;
    }

    /** Whether it is one of the two that only an officer tells apart. */
    public boolean isOrganisation() {
        return this == LEGAL_PERSON || this == OTHER_ORGANISATION;
    }
}
