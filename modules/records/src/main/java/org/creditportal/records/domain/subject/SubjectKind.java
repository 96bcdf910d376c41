package org.creditportal.records.domain.subject;

/** Kinds of subjects; the published form with its meaning is {@code api.SubjectKind}. */
public enum SubjectKind {
    LEGAL_PERSON,
    SOLE_TRADER,
    NATURAL_PERSON
}
