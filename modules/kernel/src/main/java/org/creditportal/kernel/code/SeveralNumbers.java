package org.creditportal.kernel.code;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers of several decisions written as one: two years, "15号、16号", "15、16号", "15号至20号", "15号等3件". What stands in brackets beside
 * the number, such as that of the decision replaced, is none of them.
 */
final class SeveralNumbers {

    /** Nothing that is written: it stands for a year in brackets. */
    private static final char YEAR = '\uFFFF';

    private static final char NUMBER = '\u53F7';
    private static final String PARTS = "\u3001;\uFF1B\u81F3\u5230~\uFF5E\u548C\u53CA\u4E0E\u7B49";
    private static final Pattern YEAR_ALONE = Pattern.compile("(?:19|20)[0-9]{2}\u5E74?\u5EA6?");
    private static final Pattern NUMBERS = Pattern.compile(
            "[0-9]\u53F7(?:[\u3001,;/\u548C\u53CA\u81F3\u5230\u4E0E~\\s]+.*)?(?<![0-9])[0-9]{1,12}\u53F7|"
                    + "[0-9]\u53F7[\u81F3~][0-9]");
    private static final Pattern AND_OTHERS = Pattern.compile(
            "\u53F7\u7B49(?:$|[)])|"
                    + "\u7B49[0-9\u4E00\u4E8C\u4E24\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u51E0\u591A\u6570]+[\u4EF6\u4EFD\u4E2A\u6848]");
    private static final Pattern SERIALS =
            Pattern.compile("(?<![-0-9.])[0-9]{1,9}(?:[\u3001;\u81F3~\u548C\u53CA\u5230\u4E0E][0-9]{1,9})+(?=\u53F7)");
    private static final Pattern BETWEEN_SERIALS = Pattern.compile("[^0-9]+");

    private SeveralNumbers() {}

    static boolean areIn(String written) {
        return mayBeIn(written) && areTold(written);
    }

    /** Nearly all numbers have one year and one word for "number", and nothing that parts or adds; this is asked of every row. */
    private static boolean mayBeIn(String written) {
        int brackets = 0;
        int words = 0;
        for (int i = 0; i < written.length(); i++) {
            char character = written.charAt(i);
            if (PARTS.indexOf(character) >= 0) {
                return true;
            }
            brackets += isBracket(character, Character.START_PUNCTUATION, '<') ? 1 : 0;
            words += character == NUMBER ? 1 : 0;
        }
        return brackets > 1 || words > 1;
    }

    private static boolean areTold(String written) {
        String narrow = Normalizer.normalize(written, Normalizer.Form.NFKC);
        if (AND_OTHERS.matcher(narrow).find()) {
            return true;
        }
        String bare = withoutBrackets(narrow);
        return bare.indexOf(YEAR) != bare.lastIndexOf(YEAR)
                || NUMBERS.matcher(bare).find()
                || hasRisingSerials(bare);
    }

    /** Each year that stands alone in brackets as one sign; what other brackets hold is left out. */
    private static String withoutBrackets(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        int depth = 0;
        int opened = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (isBracket(character, Character.START_PUNCTUATION, '<')) {
                opened = depth == 0 ? i + 1 : opened;
                depth++;
            } else if (depth == 0) {
                bare.append(character);
            } else if (isBracket(character, Character.END_PUNCTUATION, '>')) {
                depth--;
                boolean year = depth == 0
                        && YEAR_ALONE.matcher(text.substring(opened, i).strip()).matches();
                bare.append(year ? String.valueOf(YEAR) : "");
            }
        }
        return bare.toString();
    }

    private static boolean isBracket(char character, byte type, char ascii) {
        return character == ascii || Character.getType(character) == type;
    }

    /** The parts of one serial may stand so, too, but do not rise. */
    private static boolean hasRisingSerials(String bare) {
        Matcher found = SERIALS.matcher(bare);
        while (found.find()) {
            long[] serials = BETWEEN_SERIALS
                    .splitAsStream(found.group())
                    .mapToLong(Long::parseLong)
                    .toArray();
            boolean rising = true;
            for (int i = 1; i < serials.length; i++) {
                rising &= serials[i] > serials[i - 1];
            }
            if (rising) {
                return true;
            }
        }
        return false;
    }
}
