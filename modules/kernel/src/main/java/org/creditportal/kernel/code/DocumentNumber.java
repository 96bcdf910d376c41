package org.creditportal.kernel.code;

import java.util.regex.Pattern;

/**
 * The number of a decision's document (文号), as its authority or its clerk wrote it.
 *
 * @param written never {@code null}
 */
public record DocumentNumber(String written) {

    /** 〔2026〕, [2026], （2026）, 【2026】 and their like: whichever kind of bracket the typist found. */
    private static final Pattern YEAR = Pattern.compile("[\\p{Ps}<](?<year>(?:19|20)[0-9]{2})[\\p{Pe}>]");

    private static final char FIRST_FULL_WIDTH = '\uFF01';
    private static final char LAST_FULL_WIDTH = '\uFF5E';
    private static final int FULL_WIDTH_DISTANCE = FIRST_FULL_WIDTH - '!';

    /**
     * Equal for what is certainly the same number written differently, and for nothing else: width, the kind of brackets round
     * the year, and blanks. Hyphens, other brackets, letters and every rare character stay, because they are all that tells
     * 1-1号 from 11号. A blank between two figures stays too.
     */
    public String identity() {
        StringBuilder folded = new StringBuilder(written.length());
        boolean blank = false;
        for (int i = 0; i < written.length(); i++) {
            char character = narrow(written.charAt(i));
            if (isBlank(character)) {
                blank = folded.length() > 0;
            } else {
                if (blank && isFigure(character) && isFigure(folded.charAt(folded.length() - 1))) {
                    folded.append(' ');
                }
                folded.append(character);
                blank = false;
            }
        }
        return YEAR.matcher(folded).replaceAll("\u3014${year}\u3015");
    }

    /** Whether both mean the same number. */
    public boolean isSameAs(DocumentNumber other) {
        return written.equals(other.written) || identity().equals(other.identity());
    }

    private static char narrow(char character) {
        return character >= FIRST_FULL_WIDTH && character <= LAST_FULL_WIDTH
                ? (char) (character - FULL_WIDTH_DISTANCE)
                : character;
    }

    /** Blanks of any width, among them those of none. */
    private static boolean isBlank(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT;
    }

    private static boolean isFigure(char character) {
        return character >= '0' && character <= '9';
    }
}
