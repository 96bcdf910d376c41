package org.creditportal.kernel.code;

import java.util.Optional;

/**
 * 行政区划代码 — the code of a province, prefecture or county.
 *
 * <p>Format: GB/T 2260, six digits: two each of province, prefecture and county, where 00 stands for the whole of the
 * level above. Only the form is checked: the list of places changes every year and is data. Parks and development zones
 * have no code (K-1), so a division code is never a tenant's key.
 *
 * @param value the six digits
 */
public record DivisionCode(String value) {

    private static final int LENGTH = 6;
    private static final int PART = 2;
    private static final String WHOLE = "00";

    /**
     * @param value the six digits
     * @throws InvalidCodeException with {@link DivisionCodeFault#FORM}
     */
    public DivisionCode {
        if (!isWellFormed(value)) {
            throw new InvalidCodeException(DivisionCodeFault.FORM);
        }
    }

    /**
     * The code in a text.
     *
     * @param text as typed: blanks around it and full-width digits are put right
     * @throws InvalidCodeException with {@link DivisionCodeFault#FORM}
     */
    public static DivisionCode of(String text) {
        return new DivisionCode(CodeText.normalise(text));
    }

    /** Why {@link #of} would refuse the text; empty when it would not. */
    public static Optional<DivisionCodeFault> check(String text) {
        return isWellFormed(CodeText.normalise(text)) ? Optional.empty() : Optional.of(DivisionCodeFault.FORM);
    }

    private static boolean isWellFormed(String value) {
        return value != null
                && value.length() == LENGTH
                && CodeText.isDigits(value, 0, LENGTH)
                && value.charAt(0) != '0';
    }

    /** Digits 1 and 2. */
    public String provincePart() {
        return value.substring(0, PART);
    }

    /** Digits 3 and 4; 00 for a province as a whole. */
    public String prefecturePart() {
        return value.substring(PART, 2 * PART);
    }

    /** Digits 5 and 6; 00 for a prefecture or province as a whole. */
    public String countyPart() {
        return value.substring(2 * PART);
    }

    /** The code of the province this lies in; itself for a province. */
    public DivisionCode province() {
        return new DivisionCode(provincePart() + WHOLE + WHOLE);
    }

    /** The code of the prefecture this lies in; itself for a prefecture or province. */
    public DivisionCode prefecture() {
        return new DivisionCode(provincePart() + prefecturePart() + WHOLE);
    }

    /** Whether this is the other division or a part of it. */
    public boolean isWithin(DivisionCode other) {
        if (!other.countyPart().equals(WHOLE)) {
            return equals(other);
        }
        return other.prefecturePart().equals(WHOLE)
                ? provincePart().equals(other.provincePart())
                : prefecture().equals(other);
    }

    @Override
    public String toString() {
        return value;
    }
}
