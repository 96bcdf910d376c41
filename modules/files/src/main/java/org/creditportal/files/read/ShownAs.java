package org.creditportal.files.read;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creditportal.kernel.code.ForeignCurrency;

/**
 * What a format of a workbook shows of a cell beside its value (ECMA-376, 18.8.30 and 18.8.31): whoever copies from paper looks at what is
 * shown.
 *
 * @param date whether the number is a day or a time
 * @param wholeDay whether year, month and day are shown
 * @param digits how many digits are shown at least before the point, with zeros for those that are not there
 * @param addsToNumbers whether letters or figures stand beside numbers
 * @param addsToTexts whether letters or figures stand beside texts
 * @param otherUnit whether a number is shown in yuan, or as a part or a multiple of itself
 * @param foreign whether a number is shown as an amount of another currency than renminbi
 */
record ShownAs(
        boolean date,
        boolean wholeDay,
        int digits,
        boolean addsToNumbers,
        boolean addsToTexts,
        boolean otherUnit,
        boolean foreign) {

    /** As it is. */
    static final ShownAs ITSELF = new ShownAs(false, false, 1, false, false, false, false);

    private static final ShownAs DAY = new ShownAs(true, true, 1, false, false, false, false);
    private static final ShownAs PART_OF_DAY = new ShownAs(true, false, 1, false, false, false, false);
    private static final int LONGEST_CODE = 1000;

    /** Texts in quotes, escaped and filling characters, colours and conditions say nothing of dates. */
    private static final Pattern IGNORED = Pattern.compile("\"[^\"]*\"|[\\\\!].|_.|\\*.|\\[(?![hHmMsS]+\\])[^\\]]*\\]");

    private static final Pattern DATE_LETTER = Pattern.compile("[yYmMdDhHsSeE\u5E74\u6708\u65E5]");
    private static final Pattern SCIENTIFIC = Pattern.compile("[0#?][eE][-+]");
    private static final Pattern GENERAL = Pattern.compile("(?i)general|G/\u901A\u7528\u683C\u5F0F");
    private static final Pattern SECTION = Pattern.compile("(?:\"[^\"]*\"|[\\\\!].|[^;\"])*");
    private static final Pattern CONDITION = Pattern.compile("\\[[<>=]");
    private static final Pattern LITERAL =
            Pattern.compile("\"([^\"]*)\"|[\\\\!](.)|[_*].|\\[[^\\]]*\\]|([\\p{IsHan}1-9])");
    private static final Pattern CURRENCY =
            Pattern.compile("\\[\\$(?<sign>[^\\]-]+)(?:-0*(?<country>[0-9A-Fa-f]+))?[^\\]]*\\]");
    private static final Pattern YEAR = Pattern.compile("[yYeE]");
    private static final Pattern MONTH = Pattern.compile("[mM]");
    private static final Pattern DAY_OF_MONTH = Pattern.compile("(?<![dD])[dD]{1,2}(?![dD])");
    private static final Pattern PLACES = Pattern.compile("[0#?,]+");
    private static final Pattern LETTER_OR_FIGURE = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern MULTIPLE = Pattern.compile("[%\u2030]|[0#?],+(?![0#?,])");

    /** By the number of a format that every program knows, with those of the Chinese edition. */
    static ShownAs builtIn(int format) {
        return switch (format) {
            case 14, 15, 22, 30, 31 -> DAY;
            case 9, 10 -> new ShownAs(false, false, 1, false, false, true, false);
            default -> {
                boolean part = format >= 16 && format <= 21
                        || format >= 27 && format <= 36
                        || format >= 45 && format <= 47
                        || format >= 50 && format <= 58;
                yield part ? PART_OF_DAY : ITSELF;
            }
        };
    }

    /** By the code of a format of the workbook's own; {@code null} and codes that nobody writes show the value itself. */
    static ShownAs of(String code) {
        if (code == null || code.length() > LONGEST_CODE) {
            return ITSELF;
        }
        // Which of several sections a number is shown by, conditions tell: then all of them count.
        String shown = CONDITION.matcher(code).find() ? code : section(code);
        String letters = IGNORED.matcher(shown).replaceAll(" ");
        boolean general = GENERAL.matcher(letters).find();
        if (!general
                && !SCIENTIFIC.matcher(letters).find()
                && DATE_LETTER.matcher(letters).find()) {
            boolean whole = YEAR.matcher(letters).find()
                    && MONTH.matcher(letters).find()
                    && DAY_OF_MONTH.matcher(letters).find();
            return whole ? DAY : PART_OF_DAY;
        }
        return ofNumber(code, shown, letters);
    }

    private static ShownAs ofNumber(String code, String shown, String letters) {
        String literal = literal(GENERAL.matcher(shown).replaceAll(""));
        boolean adds = LETTER_OR_FIGURE.matcher(literal).find();
        boolean text = letters.indexOf('@') >= 0;
        int at = code.indexOf('@');
        boolean addsToTexts = at >= 0
                && LETTER_OR_FIGURE
                        .matcher(literal(text ? shown : code.substring(code.lastIndexOf(';') + 1)))
                        .find();
        boolean yuan =
                (literal.indexOf('\u5143') >= 0 || literal.indexOf('\u5706') >= 0) && literal.indexOf('\u4E07') < 0;
        boolean moved = literal.indexOf('.') >= 0 || MULTIPLE.matcher(letters).find();
        return new ShownAs(
                false, false, digits(letters), adds && !text, addsToTexts, yuan || moved, isForeign(shown, literal));
    }

    /** By a word or sign of the format; the sign of the yuan is that of the yen, too, where the format is a Japanese one. */
    private static boolean isForeign(String shown, String literal) {
        StringBuilder signs = new StringBuilder(literal)
                .append(' ')
                .append(IGNORED.matcher(shown).replaceAll(" "));
        Matcher currency = CURRENCY.matcher(shown);
        while (currency.find()) {
            signs.append(' ').append("411".equals(currency.group("country")) ? "JPY" : currency.group("sign"));
        }
        return ForeignCurrency.isIn(signs.toString());
    }

    /** The first one, by which positive numbers are shown. */
    private static String section(String code) {
        Matcher section = SECTION.matcher(code);
        return section.lookingAt() ? section.group() : code;
    }

    private static String literal(String code) {
        StringBuilder literal = new StringBuilder();
        Matcher found = LITERAL.matcher(code);
        while (found.find()) {
            for (int group = 1; group <= found.groupCount(); group++) {
                literal.append(found.group(group) == null ? "" : found.group(group));
            }
        }
        return literal.toString();
    }

    private static int digits(String letters) {
        Matcher places = PLACES.matcher(letters.toLowerCase(Locale.ROOT));
        return places.find()
                ? Math.max(1, (int)
                        places.group().chars().filter(place -> place == '0').count())
                : 1;
    }

    /** Whether zeros are shown before the number that its value does not have. */
    boolean addsZeros(String number) {
        int point = number.indexOf('.');
        return digits > 1 && (point < 0 ? number.length() : point) < digits;
    }
}
