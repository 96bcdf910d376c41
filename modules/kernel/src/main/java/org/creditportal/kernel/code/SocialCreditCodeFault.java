package org.creditportal.kernel.code;

import org.creditportal.kernel.error.ErrorCode;

/** Why a text is not a unified social credit code; in the order in which the reasons are looked for. */
public enum SocialCreditCodeFault implements ErrorCode {
    /** Not 18 characters. Nothing can accept it. */
    LENGTH("kernel.socialCreditCodeLength"),
    /** A character outside the standard's alphabet, which leaves out I, O, S, V and Z. Nothing can accept it. */
    ALPHABET("kernel.socialCreditCodeAlphabet"),
    /** The filler that the filing rules prescribe for a sole trader without a code; it identifies nobody. */
    PLACEHOLDER("kernel.socialCreditCodePlaceholder"),
    /** The 18th character does not fit the other 17. */
    CHECK_DIGIT("kernel.socialCreditCodeCheckDigit"),
    /** The organisation code inside (characters 9 to 17) does not fit its own check character. */
    INNER_CHECK_DIGIT("kernel.socialCreditCodeInnerCheckDigit"),
    /** No authority, or no class of entities that the authority registers: right by arithmetic, and nobody's. Nothing can accept it. */
    REGISTERING_AUTHORITY("kernel.socialCreditCodeAuthority"),
    /** Characters 3 to 8 are no division of any province. */
    DIVISION("kernel.socialCreditCodeDivision"),
    /** The organisation code inside is a row of equal or successive digits. Nothing can accept it. */
    FILLER("kernel.socialCreditCodeFiller"),
    /** The text fails, and whoever wants it accepted all the same gave no reason. */
    ACCEPTANCE_WITHOUT_REASON("kernel.socialCreditCodeAcceptance");

    private final String key;

    SocialCreditCodeFault(String key) {
        this.key = key;
    }

    /** Whether a code with this fault may be real all the same. */
    public boolean isAcceptable() {
        return this == PLACEHOLDER || this == CHECK_DIGIT || this == INNER_CHECK_DIGIT || this == DIVISION;
    }

    @Override
    public String key() {
        return key;
    }
}
