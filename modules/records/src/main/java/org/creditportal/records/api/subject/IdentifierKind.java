package org.creditportal.records.api.subject;

import org.creditportal.kernel.text.SearchText;

/** Kinds of codes and numbers that subjects are or were known by (domain-facts 2.1). */
public enum IdentifierKind {
    /** GB 11714, nine characters; lives on inside the social credit code. */
    ORGANISATION_CODE,
    /** Number of the business registration, mostly 15 digits. */
    REGISTRATION_NUMBER,
    /** Number of the tax registration, 15 to 20 characters. */
    TAX_NUMBER,
    /** Certificate of a public institution, 12 digits. */
    INSTITUTION_NUMBER,
    /** Certificate of a social organisation. */
    ASSOCIATION_NUMBER,
    /** An earlier social credit code (GB 32100). */
    SOCIAL_CREDIT_CODE,
    /** An earlier certificate number of a natural person; never shown. */
    ID_NUMBER;

    /**
     * The number as it is stored and compared: width and case folded, no hyphens, blanks or brackets, for feeds write
     * 12345678-9 and 123456789. Of an ID number only the blind index is kept, which is left as it is.
     */
    public String folded(String value) {
        return this == ID_NUMBER ? value : SearchText.normalise(value);
    }
}
