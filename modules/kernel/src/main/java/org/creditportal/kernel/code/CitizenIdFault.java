package org.creditportal.kernel.code;

import org.creditportal.kernel.error.ErrorCode;

/** Why a text is not a citizen ID number; in the order in which the reasons are looked for. */
public enum CitizenIdFault implements ErrorCode {
    /** Neither 18 nor 15 characters. */
    LENGTH("kernel.citizenIdLength"),
    /** Something other than digits, but for an X at the very end of 18 characters; or the first digit is zero. */
    CHARACTERS("kernel.citizenIdCharacters"),
    /** The first six digits are no division of any province. */
    DIVISION("kernel.citizenIdDivision"),
    /** The birth date is none of the calendar, or is more than 120 years ago. */
    BIRTH_DATE("kernel.citizenIdBirthDate"),
    /** The birth date lies in the future. */
    FUTURE_BIRTH_DATE("kernel.citizenIdFutureBirthDate"),
    /** The last character does not fit the other 17. */
    CHECK_DIGIT("kernel.citizenIdCheckDigit");

    private final String key;

    CitizenIdFault(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
