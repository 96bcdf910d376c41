package org.creditportal.records.domain.template;

/** Kinds of licences, of both editions of the templates. Texts in the bundle under {@code LicenceKind}. */
public enum LicenceKind {
    ORDINARY,
    CONCESSION,
    RECOGNITION,
    APPROVAL,
    REGISTRATION,
    OTHER
}
