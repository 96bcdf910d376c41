package org.creditportal.kernel.text;

/** Characters that nobody sees: blanks of every kind, characters that only format, and marks that turn text round. */
public final class Invisible {

    private static final int FIRST_OUTSIDE_ASCII = 0x80;
    private static final char SOFT_HYPHEN = '\u00AD';
    /** Of nearly all characters that are asked for; told apart before any table is. */
    private static final char FIRST_IDEOGRAPH = '\u3400';

    private static final char LAST_IDEOGRAPH = '\u9FFF';

    private static final char DELETE = '\u007F';
    private static final char IDEOGRAPHIC_BLANK = '\u3000';
    private static final char LAST_USUAL_MARK = '\u301F';
    private static final char FIRST_FULL_WIDTH = '\uFF01';
    private static final char LAST_FULL_WIDTH = '\uFF5E';

    /** Letters and a symbol by their type, and as empty as a blank. */
    private static final String FILLERS = "\u115F\u1160\u2800\u3164\uFFA0";

    private static final String DIRECTION_MARKS =
            "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    private Invisible() {}

    /** Whether the character is one of those that nearly all Chinese text consists of: neither blank nor mark. */
    public static boolean isIdeograph(char character) {
        return character >= FIRST_IDEOGRAPH && character <= LAST_IDEOGRAPH;
    }

    /**
     * Whether the character is one of those that nearly all texts consist of and that stand for themselves: ideographs, the letters,
     * figures and marks of ASCII, the usual Chinese marks, and characters in full width.
     */
    public static boolean isUsual(char character) {
        return isIdeograph(character)
                || character >= ' ' && character < DELETE
                || character > IDEOGRAPHIC_BLANK && character <= LAST_USUAL_MARK
                || character >= FIRST_FULL_WIDTH && character <= LAST_FULL_WIDTH;
    }

    /** Whether all characters are, so that nothing is hidden, turned round or broken in the text. */
    public static boolean isUsual(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isUsual(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the character shows nothing: white space, no-break and ideographic blanks, format characters, fillers. */
    public static boolean isBlank(char character) {
        if (character < FIRST_OUTSIDE_ASCII) {
            return character <= ' ' && (character == ' ' || Character.isWhitespace(character));
        }
        return !isIdeograph(character)
                && (Character.isWhitespace(character) || Character.isSpaceChar(character) || isFormatting(character));
    }

    /** Whether the text is there to be seen: {@code null} and texts of blanks only are not. */
    public static boolean isBlank(String text) {
        if (text == null) {
            return true;
        }
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the character only formats the text around it and takes no room; ends of lines and blanks do not. */
    public static boolean isFormatting(char character) {
        return character >= SOFT_HYPHEN
                && !isIdeograph(character)
                && (Character.getType(character) == Character.FORMAT
                        || FILLERS.indexOf(character) >= 0
                        || isVariationSelector(character));
    }

    /** Whether the character only chooses among the shapes of the one before it. Those of Mongolian change what is read, and are none. */
    public static boolean isVariationSelector(int character) {
        return character >= 0xFE00 && character <= 0xFE0F || character >= 0xE0100 && character <= 0xE01EF;
    }

    /** Whether there is half of a pair that makes one rare character: programs that cut texts leave it behind, and nobody can write it. */
    public static boolean hasHalfCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                boolean pair = Character.isHighSurrogate(text.charAt(i))
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    /** Whether the character makes text be read in another order than it is stored in. */
    public static boolean isDirectionMark(char character) {
        return character >= SOFT_HYPHEN && !isIdeograph(character) && DIRECTION_MARKS.indexOf(character) >= 0;
    }
}
