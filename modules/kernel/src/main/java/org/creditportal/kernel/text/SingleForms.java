package org.creditportal.kernel.text;

/**
 * What {@link SearchText#normalise} makes of the characters that nearly all texts consist of: ideographs, ASCII, the usual marks and
 * characters in full width. Each of them is folded alike whatever stands beside it, so that it is found out once.
 */
final class SingleForms {

    /** The character says nothing and is left out. */
    static final char NONE = '\uFFFF';

    /** What becomes of the character, its text must tell. */
    static final char IN_ITS_TEXT = '\uFFFE';

    private static final char UNKNOWN = 0;

    /** Found out when they are asked for; two threads find the same. */
    private static final char[] KNOWN = new char[Character.MAX_VALUE + 1];

    private SingleForms() {}

    static char of(char character) {
        char known = KNOWN[character];
        return known == UNKNOWN ? KNOWN[character] = found(character) : known;
    }

    private static char found(char character) {
        if (!Invisible.isUsual(character)) {
            return IN_ITS_TEXT;
        }
        String folded = SearchText.normaliseTogether(String.valueOf(character));
        if (folded.isEmpty()) {
            return NONE;
        }
        return folded.length() == 1 ? folded.charAt(0) : IN_ITS_TEXT;
    }
}
