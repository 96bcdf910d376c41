package org.creditportal.records.api.subject;

import java.util.Locale;
import java.util.Set;
import org.creditportal.kernel.code.DocumentNumber;
import org.creditportal.kernel.code.RegistrationNumber;
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

    /** Of a fixed length and without punctuation of their own: feeds write 12345678-9 and 123456789. */
    private static final Set<IdentifierKind> PLAIN =
            Set.of(ORGANISATION_CODE, TAX_NUMBER, INSTITUTION_NUMBER, SOCIAL_CREDIT_CODE);

    /**
     * The number as it is stored and compared: width, case and blanks folded. Hyphens and brackets stay where they are all that
     * tells 1-1 from 11; round the figures of a business registration they tell nothing ({@link RegistrationNumber}). Of an ID number only the blind index is kept, which is left as it is.
     */
    public String folded(String value) {
        if (this == ID_NUMBER) {
            return value;
        }
        if (this == REGISTRATION_NUMBER) {
            return new RegistrationNumber(value).key();
        }
        return PLAIN.contains(this)
                ? SearchText.normalise(value)
                : new DocumentNumber(value).identity().toLowerCase(Locale.ROOT);
    }
}
