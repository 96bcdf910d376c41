package org.creditportal.kernel.code;

import org.creditportal.kernel.text.Invisible;

/** Brings codes as people type and paste them into the one form that the standards know. */
public final class CodeText {

    /** Longer texts are no code; they are not worth the work of turning them round. */
    private static final int LONGEST = 64;

    private static final char FULL_WIDTH_FIRST = '\uFF01';
    private static final char FULL_WIDTH_LAST = '\uFF5E';
    private static final int FULL_WIDTH_OFFSET = 0xFEE0;

    private CodeText() {}

    /**
     * Without blanks around it, full-width characters as half-width ones, ASCII letters in upper case. Other letters stay:
     * the upper case of some of them is an ASCII letter, and a look-alike must not pass for the real one.
     *
     * @param text may be null
     * @return the empty text for null, and for texts that are too long to be any code
     */
    static String normalise(String text) {
        if (text == null || text.length() > LONGEST) {
            return "";
        }
        StringBuilder normalised = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            normalised.append(upperCase(halfWidth(text.charAt(i))));
        }
        return trimmed(normalised);
    }

    /**
     * Like {@link #normalise}, and without the blanks and invisible characters inside it by which people part long codes.
     * Not for amounts: two of them with a blank between would become one.
     */
    public static String compact(String text) {
        String normalised = normalise(text);
        for (int i = 0; i < normalised.length(); i++) {
            if (Invisible.isBlank(normalised.charAt(i))) {
                return normalised
                        .chars()
                        .filter(character -> !Invisible.isBlank((char) character))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            }
        }
        return normalised;
    }

    /** Whether the text consists of this many ASCII digits from an index on. */
    static boolean isDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static String trimmed(CharSequence text) {
        int from = 0;
        int to = text.length();
        while (from < to && Invisible.isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && Invisible.isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.subSequence(from, to).toString();
    }

    private static char halfWidth(char character) {
        if (character >= FULL_WIDTH_FIRST && character <= FULL_WIDTH_LAST) {
            return (char) (character - FULL_WIDTH_OFFSET);
        }
        return character;
    }

    private static char upperCase(char character) {
        return character >= 'a' && character <= 'z' ? (char) (character - 'a' + 'A') : character;
    }
}
