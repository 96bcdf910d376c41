package org.creditportal.records.domain.subject;

import org.creditportal.kernel.text.SearchText;

/** Kinds of codes and numbers; the published form with its meaning is {@code api.subject.IdentifierKind}. */
public enum IdentifierKind {
    ORGANISATION_CODE,
    REGISTRATION_NUMBER,
    TAX_NUMBER,
    INSTITUTION_NUMBER,
    ASSOCIATION_NUMBER,
    SOCIAL_CREDIT_CODE,
    /** Of a natural person; only its blind index is kept. */
    ID_NUMBER;

    /**
     * The number as it is stored and compared: width and case folded, no hyphens, blanks or brackets, for feeds write
     * 12345678-9 and 123456789. A blind index is left as it is.
     */
    public String folded(String value) {
        return this == ID_NUMBER ? value : SearchText.normalise(value);
    }
}
