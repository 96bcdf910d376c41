package org.creditportal.files.read;

import java.util.Locale;
import java.util.Set;
import org.creditportal.kernel.text.Invisible;

/** What bureaus and their programs write where there is nothing to say; it means the same in every column. */
public final class Nothing {

    private static final Set<String> WORDS = WordsFile.read("nothing.csv");
    private static final int LONGEST =
            WORDS.stream().mapToInt(String::length).max().orElse(0) + 4;

    private Nothing() {}

    /** Whether the value says nothing: no sign at all, only strokes and dots, or a word for it, in brackets or not. */
    public static boolean isSaidBy(String value) {
        if (value.length() > LONGEST || !value.isEmpty() && isDigit(value.charAt(0))) {
            return false;
        }
        StringBuilder word = null;
        for (int i = 0; i < value.length(); i++) {
            char character = halfWidth(value.charAt(i));
            if (character == '#') {
                return false;
            }
            boolean kept = !isMark(character);
            if (word == null && (!kept || character != value.charAt(i))) {
                word = new StringBuilder(value.length()).append(value, 0, i);
            }
            if (word != null && kept) {
                word.append(character);
            }
        }
        String letters = word == null ? value : word.toString();
        return letters.isEmpty() || WORDS.contains(letters.toLowerCase(Locale.ROOT));
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static char halfWidth(char character) {
        return character >= '\uFF01' && character <= '\uFF5E' ? (char) (character - 0xFEE0) : character;
    }

    static boolean isWordCharacter(char character) {
        return !isMark(character);
    }

    /** Unassigned characters are none: rare ideographs of names may be unknown to this version of Java. */
    private static boolean isMark(char character) {
        if (Invisible.isIdeograph(character)) {
            return false;
        }
        return switch (Character.getType(character)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> Invisible.isBlank(character);
        };
    }
}
