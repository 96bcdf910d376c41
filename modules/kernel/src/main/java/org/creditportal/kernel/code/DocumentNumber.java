package org.creditportal.kernel.code;

import java.util.Optional;
import java.util.regex.Pattern;
import org.creditportal.kernel.text.Invisible;

/**
 * The number of a decision's document (文号), as its authority or its clerk wrote it.
 *
 * @param written never {@code null}
 */
public record DocumentNumber(String written) {

    /** 〔2026〕, [2026], （2026）, 【2026】 and their like: whichever kind of bracket the typist found. */
    private static final Pattern YEAR = Pattern.compile("[\\p{Ps}<](?<year>(?:19|20)[0-9]{2})[\\p{Pe}>]");

    /** "See annex", "no number", "to be numbered", "as above": what is written where no number is at hand. */
    private static final String[] FILLERS = {
        "\u9644\u4EF6",
        "\u9644\u8868",
        "\u9644\u9875",
        "\u65E0\u6587\u53F7",
        "\u65E0\u7F16\u53F7",
        "\u65E0\u53F7",
        "\u65E0\u6587\u4E66",
        "\u6CA1\u6709\u6587\u53F7",
        "\u6CA1\u6709\u7F16\u53F7",
        "\u672A\u7F16",
        "\u5F85\u7F16",
        "\u5F85\u5B9A",
        "\u5F85\u8865",
        "\u4E0D\u8BE6",
        "\u8BE6\u89C1",
        "\u89C1\u539F\u4EF6",
        "\u89C1\u51B3\u5B9A",
        "\u89C1\u6587\u4E66",
        "\u89C1\u626B\u63CF",
        "\u540C\u4E0A"
    };

    /** A serial in the numerals of the script, as in "No. seven". */
    private static final Pattern HAN_SERIAL = Pattern.compile(
            "[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u767E\u5343][\u96F6\u3007\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u767E\u5343]*"
                    + " *\u53F7");

    /** Figures that somebody has hidden: several decisions have what is left. */
    private static final Pattern MASKED =
            Pattern.compile("[*\uFF0A\u00D7\u2715\u2716]|[0-9\uFF10-\uFF19][Xx]{2,}(?![A-Za-z0-9])|[Xx]{2,}\u53F7");

    private static final String OF_MASKS = "*\uFF0A\u00D7\u2715\u2716Xx";

    /** They count, and tell as little of who numbers as figures do. */
    private static final String HAN_NUMERALS =
            "\u96F6\u3007\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u767E\u5343";

    private static final String HAN = "[" + HAN_NUMERALS + "]";

    private static final String ANY_YEAR = "(?:(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])|(?<!" + HAN
            + ")(?:\u4E00\u4E5D|\u4E8C[\u3007\u96F6])" + HAN + "{2}(?!" + HAN + "))";

    /** Days as they are written among words; with hyphens and single figures, they may be a serial with its parts. */
    private static final Pattern DAYS =
            Pattern.compile("(?:(?:19|20)[0-9]{2}\u5E74)?[0-9]{1,2}\u6708(?:[0-9]{1,2}\u65E5)?"
                    + "|(?<![0-9])(?:19|20)[0-9]{2}([-/.])[01][0-9]\\1[0-3][0-9](?![-0-9]|\u53F7)");

    /** Years that are called so, and "3 copies", "page 3" and their like, which count paper. */
    private static final Pattern YEARS_AND_COUNTS = Pattern.compile("[\\p{Ps}<]" + ANY_YEAR
            + "\u5E74?\u5EA6?[\\p{Pe}>]|" + ANY_YEAR + "(?:\u5E74|\u5B57)|[0-9]+[\u4EFD\u9875\u5F20\u518C\u4EF6]");

    private static final Pattern SINGLE_YEAR = Pattern.compile("(?<!\u7B2C)" + ANY_YEAR);

    /** Where none of these stands, a year in brackets is the only one and everything else counts. */
    private static final String WORDS_OF_DAYS_AND_COUNTS = "\u5E74\u6708\u65E5\u4EFD\u9875\u5F20\u518C\u4EF6";

    private static final String TIME = "[0-9]{1,2}(?::[0-9]{2}){1,2}(?:\\.[0-9]+)?Z?|[0-9]{1,2}\u65F6.*";

    /** A day, a month or a time and nothing else: a spreadsheet made it of a number such as 1-2. */
    private static final Pattern DAY =
            Pattern.compile("(?:(?:19|20)[0-9]{2}[-/.\u5E74])?[0-9]{1,2}[-/.\u6708][0-9]{1,2}\u65E5?"
                    + "(?:[ T]?(?:" + TIME + "))?|(?:19|20)[0-9]{2}\u5E74[0-9]{1,2}\u6708|" + TIME
                    + "|[0-9]{1,2}-[A-Za-z]{3}(?:-[0-9]{2,4})?|[A-Za-z]{3}-[0-9]{2,4}");

    /** Hyphens, dashes and the sign of subtraction: which of them stands in a number, the keyboard or the word processor chose. */
    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63";

    private static final Pattern BARE_YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

    /** Letters that tell nothing of who numbers: the words for "number" and for the parts of a day. */
    private static final String FORM_LETTERS = "\u7B2C\u53F7\u5B57\u5E74\u6708\u65E5\u65F6\u5206\u79D2";

    private static final char OPEN = '\u3014';
    private static final char CLOSE = '\u3015';
    private static final int FEWEST_FIGURES = 4;
    private static final char FIRST_LETTER_BEYOND_ASCII = '\u0100';
    private static final int YEAR_WITH_BRACKETS = 6;

    private static final char FIRST_FULL_WIDTH = '\uFF01';
    private static final char LAST_FULL_WIDTH = '\uFF5E';
    private static final int FULL_WIDTH_DISTANCE = FIRST_FULL_WIDTH - '!';

    /**
     * Equal for what is certainly the same number written differently, and for nothing else: width, the kind of brackets round
     * the year, the kind of dash, and blanks. That there is a dash, other brackets, letters and every rare character stay, because
     * they are all that tells 1-1号 from 11号. A blank between two figures stays too, unless it has no width.
     */
    public String identity() {
        return identity(true);
    }

    /** The identity by which it was known while each kind of dash told numbers apart; empty where that is the same. */
    public Optional<String> formerIdentity() {
        for (int i = 0; i < written.length(); i++) {
            if (isOtherDash(written.charAt(i))) {
                return Optional.of(identity(false));
            }
        }
        return Optional.empty();
    }

    private static boolean isOtherDash(char character) {
        return !Invisible.isIdeograph(character) && DASHES.indexOf(character) >= 0;
    }

    private String identity(boolean oneDash) {
        StringBuilder folded = new StringBuilder(written.length());
        boolean blank = false;
        boolean otherBracket = false;
        for (int i = 0; i < written.length(); i++) {
            char character = narrow(written.charAt(i));
            if (isWidthless(character)) {
                continue;
            }
            otherBracket |= isOtherBracket(character);
            if (isBlank(character)) {
                blank = folded.length() > 0;
            } else {
                if (blank && isFigure(character) && isFigure(folded.charAt(folded.length() - 1))) {
                    folded.append(' ');
                }
                folded.append(oneDash && isOtherDash(character) ? '-' : character);
                blank = false;
            }
        }
        return otherBracket ? YEAR.matcher(folded).replaceAll(OPEN + "${year}" + CLOSE) : folded.toString();
    }

    /**
     * Whether it may tell a decision from others: it has a figure beside that of the year, and is no filler such as 1, 000000, a
     * row of digits, a day, or words for "none". Whoever numbers without any letter has at least four figures.
     */
    public boolean tellsDecisions() {
        boolean lettered = false;
        boolean plain = false;
        int figures = 0;
        boolean figureBeyondZero = false;
        boolean worded = false;
        for (int i = 0; i < written.length(); i++) {
            char character = narrow(written.charAt(i));
            if (isYear(i)) {
                lettered = true;
                plain = true;
                i += YEAR_WITH_BRACKETS - 1;
            } else if (isFigure(character)) {
                figures++;
                figureBeyondZero |= character != '0';
            } else {
                worded |= WORDS_OF_DAYS_AND_COUNTS.indexOf(character) >= 0;
                lettered |= character >= FIRST_LETTER_BEYOND_ASCII
                        && Character.isLetter(character)
                        && FORM_LETTERS.indexOf(character) < 0
                        && HAN_NUMERALS.indexOf(character) < 0;
            }
        }
        if (isFiller() || isMasked()) {
            return false;
        }
        return lettered
                ? figureBeyondZero && plain && !worded || hasSerial()
                : figures >= FEWEST_FIGURES && figureBeyondZero && isNoRowAndNoDay();
    }

    /** Whether several decisions are told by it, as far as it can be seen: they must not become one. */
    public boolean tellsSeveral() {
        return SeveralNumbers.areIn(written);
    }

    /** Whether anything counts beside years, days and sheets of paper; of two years without a word, the second is a serial. */
    private boolean hasSerial() {
        StringBuilder narrow = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            narrow.append(narrow(written.charAt(i)));
        }
        String undated = DAYS.matcher(narrow).replaceAll(" ");
        String rest = YEARS_AND_COUNTS.matcher(undated).replaceAll(" ");
        if (rest.equals(narrow.toString())) {
            rest = SINGLE_YEAR.matcher(rest).replaceFirst(" ");
        }
        return rest.chars().anyMatch(character -> character >= '1' && character <= '9')
                || HAN_SERIAL.matcher(rest).find();
    }

    private boolean isYear(int at) {
        if (at + YEAR_WITH_BRACKETS > written.length()
                || !isBracket(written.charAt(at), Character.START_PUNCTUATION, '<')
                || !isBracket(written.charAt(at + YEAR_WITH_BRACKETS - 1), Character.END_PUNCTUATION, '>')) {
            return false;
        }
        char century = narrow(written.charAt(at + 1));
        for (int i = at + 1; i < at + YEAR_WITH_BRACKETS - 1; i++) {
            if (!isFigure(narrow(written.charAt(i)))) {
                return false;
            }
        }
        return century == '1' || century == '2';
    }

    private static boolean isBracket(char character, byte type, char ascii) {
        return narrow(character) == ascii || Character.getType(character) == type;
    }

    private boolean isFiller() {
        for (String filler : FILLERS) {
            if (written.contains(filler)) {
                return true;
            }
        }
        return false;
    }

    private boolean isMasked() {
        for (int i = 0; i < written.length(); i++) {
            if (OF_MASKS.indexOf(written.charAt(i)) >= 0) {
                return MASKED.matcher(written).find();
            }
        }
        return false; // nearly all
    }

    private boolean isNoRowAndNoDay() {
        StringBuilder text = new StringBuilder(written.length());
        StringBuilder signs = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char character = narrow(written.charAt(i));
            text.append(character);
            if (Character.isLetterOrDigit(character) && FORM_LETTERS.indexOf(character) < 0) {
                signs.append(character);
            }
        }
        return !Filler.isFiller(signs.toString())
                && !BARE_YEAR.matcher(signs).matches()
                && !DAY.matcher(text).matches();
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

    /** Whether it is a bracket, but for those that are meant to stand round the year. */
    private static boolean isOtherBracket(char character) {
        if (isPlain(character) || character == OPEN || character == CLOSE) {
            return false; // nearly all
        }
        return isBracket(character, Character.START_PUNCTUATION, '<')
                || isBracket(character, Character.END_PUNCTUATION, '>');
    }

    private static boolean isBlank(char character) {
        return !isPlain(character) && (Character.isWhitespace(character) || Character.isSpaceChar(character));
    }

    /** What nobody sees parts nothing. */
    private static boolean isWidthless(char character) {
        return !isPlain(character)
                && (Character.getType(character) == Character.FORMAT || Invisible.isVariationSelector(character));
    }

    /** An ideograph or a figure, of which nearly all numbers consist. */
    private static boolean isPlain(char character) {
        return Invisible.isIdeograph(character) || isFigure(character);
    }

    private static boolean isFigure(char character) {
        return character >= '0' && character <= '9';
    }
}
