package org.creditportal.kernel.text;

/** Shortens personal data for everybody who has no right to the whole (K-54, PIPL Art. 25). */
public final class Masking {

    private static final int SHOWN_AT_FRONT = 2;
    private static final int SHORTEST_SHOWN = 7;

    private Masking() {}

    /** The first character of a person's name and one asterisk for each further one. */
    public static String name(String name) {
        if (name == null || name.isBlank()) {
            return "";
        }
        String stripped = name.strip();
        int first = stripped.offsetByCodePoints(0, 1);
        int rest = stripped.codePointCount(first, stripped.length());
        return stripped.substring(0, first) + "*".repeat(Math.max(1, rest));
    }

    /**
     * The first two characters of a certificate number and its last one; nothing of a number of six characters or fewer. Not
     * more, because a citizen number's last but one character tells the sex.
     */
    public static String idNumber(String number) {
        if (number == null || number.isBlank()) {
            return "";
        }
        String stripped = number.strip();
        if (stripped.length() < SHORTEST_SHOWN) {
            return "*".repeat(stripped.length());
        }
        String hidden = "*".repeat(stripped.length() - SHOWN_AT_FRONT - 1);
        return stripped.substring(0, SHOWN_AT_FRONT) + hidden + stripped.substring(stripped.length() - 1);
    }
}
