package org.creditportal.files.read;

import java.util.Locale;
import java.util.Set;
import org.creditportal.kernel.code.SocialCreditCode;
import org.creditportal.kernel.text.Invisible;

/** What is written where a name belongs. */
public final class WrittenName {

    /** Totals, truth values and words of forms, which slip into the column of names. */
    private static final Set<String> NO_NAMES = WordsFile.read("no-names.csv");

    private static final int LONGEST =
            NO_NAMES.stream().mapToInt(String::length).max().orElse(0);

    private static final int MARKS_WITH_IT = 4;

    private WrittenName() {}

    /** Whether it may be anybody's name: it has a letter, is no code, and no word that stands for a total or the like. */
    public static boolean isName(String value) {
        return hasLetter(value)
                && !isCode(value)
                && (value.length() > LONGEST + MARKS_WITH_IT || !NO_NAMES.contains(letters(value)));
    }

    private static boolean isCode(String value) {
        return !Invisible.isIdeograph(value.charAt(0))
                && SocialCreditCode.check(value).isEmpty();
    }

    private static boolean hasLetter(String value) {
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            // Rare ideographs may be unknown to this version of Java; they stand in pairs of surrogates.
            if (Character.isLetter(character) || Character.isSurrogate(character)) {
                return true;
            }
        }
        return false;
    }

    /** Without blanks and marks, as in the total of a table with its letters set apart. */
    private static String letters(String value) {
        StringBuilder letters = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            if (!Invisible.isBlank(character) && Nothing.isWordCharacter(character)) {
                letters.append(character);
            }
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
