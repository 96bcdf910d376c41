package org.creditportal.files.read;

import java.util.regex.Pattern;
import org.creditportal.kernel.text.Invisible;

/**
 * Takes from a value what files bring along and nobody meant: blanks around it, the apostrophe or tab before long digits,
 * the formula round them, characters that nobody sees, and in values of one line the ends of lines and the decimal of a number that
 * a program took for a fraction. Marks that turn text round stay, so that they can be refused: nobody knows which of the two
 * readings was meant.
 */
public final class WrittenValue {

    private static final char FIRST_OUTSIDE_ASCII = 0x80;
    /** By a formula of one text, programs keep spreadsheets from taking long digits for numbers. */
    private static final String TEXT_BEGINS = "=\"";
    /** Programs write 20260015 so when the column of numbers has a gap. */
    private static final String NO_FRACTION = ".0";

    private static final Pattern WHOLE_NUMBER = Pattern.compile("[1-9][0-9]{3,14}");

    private WrittenValue() {}

    /** @param linesStay whether the value may have several lines */
    public static String clean(String raw, boolean linesStay) {
        String cleaned = trimmed(raw, linesStay);
        if (cleaned.startsWith(TEXT_BEGINS) && isText(cleaned)) {
            cleaned = trimmed(cleaned.substring(TEXT_BEGINS.length(), cleaned.length() - 1), linesStay);
        }
        return !linesStay && cleaned.endsWith(NO_FRACTION) ? withoutFraction(cleaned) : cleaned;
    }

    private static String withoutFraction(String cleaned) {
        String whole = cleaned.substring(0, cleaned.length() - NO_FRACTION.length());
        return WHOLE_NUMBER.matcher(whole).matches() ? whole : cleaned;
    }

    /** Whether it is a formula that says one text and nothing else. */
    private static boolean isText(String cleaned) {
        return cleaned.indexOf('"', TEXT_BEGINS.length()) == cleaned.length() - 1;
    }

    private static String trimmed(String raw, boolean linesStay) {
        int start = 0;
        int end = raw.length();
        while (start < end && (isDropped(raw.charAt(start)) || raw.charAt(start) == '\'')) {
            start++;
        }
        while (end > start && isDropped(raw.charAt(end - 1))) {
            end--;
        }
        for (int i = start; i < end; i++) {
            char character = raw.charAt(i);
            if (!Invisible.isUsual(character)
                    && (character < ' ' || character >= FIRST_OUTSIDE_ASCII && isInvisible(character))) {
                return inner(raw.substring(start, end), linesStay);
            }
        }
        return start == 0 && end == raw.length() ? raw : raw.substring(start, end);
    }

    private static boolean isDropped(char character) {
        return Invisible.isBlank(character) && !Invisible.isDirectionMark(character);
    }

    private static boolean isInvisible(char character) {
        return isEndOfLine(character) || Invisible.isFormatting(character) || Character.isHighSurrogate(character);
    }

    private static boolean isEndOfLine(int character) {
        return character == '\n'
                || character == '\r'
                || character == '\t'
                || character == 0x2028
                || character == 0x2029;
    }

    private static String inner(String value, boolean linesStay) {
        StringBuilder kept = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); ) {
            int character = value.codePointAt(i);
            i += Character.charCount(character);
            if (isEndOfLine(character) && !linesStay) {
                partWords(kept, value, i);
            } else if (!isFormatting(character)) {
                kept.appendCodePoint(character);
            }
        }
        return kept.toString();
    }

    /**
     * Words of Latin letters stay apart when their line is joined to the next, and so do figures, because two numbers or codes must not
     * become a third; nothing else needs a blank.
     */
    private static void partWords(StringBuilder kept, String value, int next) {
        int following = next;
        while (following < value.length() && isDropped(value.charAt(following))) {
            following++;
        }
        if (kept.length() == 0 || following == value.length()) {
            return;
        }
        char before = kept.charAt(kept.length() - 1);
        char after = value.charAt(following);
        if (isOfCodes(before) && isOfCodes(after)) {
            kept.append(' ');
        }
    }

    private static boolean isOfCodes(char character) {
        return character >= 'A' && character <= 'Z'
                || character >= 'a' && character <= 'z'
                || Character.isDigit(character);
    }

    private static boolean isFormatting(int character) {
        return Character.isBmpCodePoint(character)
                ? Invisible.isFormatting((char) character) && !Invisible.isDirectionMark((char) character)
                : Character.getType(character) == Character.FORMAT || Invisible.isVariationSelector(character);
    }
}
