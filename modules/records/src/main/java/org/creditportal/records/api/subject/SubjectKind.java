package org.creditportal.records.api.subject;

/** Whom a record is about, as the 2018 template classes them (CF_XDR_LB, K-5). */
public enum SubjectKind {
    /** A legal person; also an organisation without legal personality until an officer has told them apart. */
    LEGAL_PERSON,
    /** A sole trader: registered like an organisation, liable like a person. */
    SOLE_TRADER,
    /** A natural person: protected number, masked everywhere. */
    NATURAL_PERSON,
    /** An organisation without legal personality (K-5): so classed by an officer, for the templates do not tell. */
    OTHER_ORGANISATION;

    /** Whether it is a natural person. */
    public boolean isPerson() {
        return this == NATURAL_PERSON;
    }

    /** Whether it is one of the two that only an officer tells apart. */
    public boolean isOrganisation() {
        return this == LEGAL_PERSON || this == OTHER_ORGANISATION;
    }
}
