package org.creditportal.records.domain.template;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creditportal.kernel.code.ForeignCurrency;

/**
 * The amounts of money that the words of a decision tell, in figures or numerals, and what they are of: "罚款人民币2,000元整（贰仟元整）"
 * tells one fine, "没收违法所得3万元" one confiscation. What only quotes the law's frame ("5000元以上5万元以下") is no amount of the
 * decision.
 */
final class WrittenAmounts {

    /** What an amount is of, by the word nearest to it. */
    enum Of {
        FINE,
        CONFISCATION,
        /** Fine and confiscation in one sum. */
        BOTH,
        /** Something else, such as the value of goods. */
        OTHER,
        /** No word tells. */
        UNTOLD
    }

    /**
     * An amount.
     *
     * @param yuan what the words say; an echo in brackets counts only when it says something else
     * @param foreign whether the words say it of another currency: then it is no amount in yuan
     */
    record Amount(BigDecimal yuan, Of of, boolean foreign) {}

    private static final String FIGURE =
            "(?:(?:[0-9]{1,3}+(?:[,' ][0-9]{3}+(?![0-9]))++|[0-9]++)(?:\\.[0-9]++)?|\\.[0-9]++)";
    /** Forms of characters that amounts are written in, and the ones that are read. */
    private static final String OTHER_FORMS = "\u5713\u5169\u9678\u53C3\u9EDE\u7F70\u6C92";

    private static final String READ_FORMS = "\u5706\u4E24\u9646\u53C1\u70B9\u7F5A\u6CA1";
    /** Of {@link #AMOUNT}, beside figures. */
    private static final BitSet BEGIN = characters(" .\u4EBA\u00A5\uFFE5RC" + Numerals.CHARACTERS);

    /** Twenty and thirty have characters of their own. */
    private static final BitSet OTHER = characters(OTHER_FORMS + "\u5EFF\u5345");

    private static final Pattern AMOUNT = Pattern.compile("(?<currency>\u4EBA\u6C11\u5E01|[\u00A5\uFFE5]|RMB|CNY)? ?"
            + "(?<number>(?:" + FIGURE + "|[" + Numerals.CHARACTERS + "])(?: ?[" + Numerals.CHARACTERS + "]|" + FIGURE
            + ")*+) ?(?<yuan>[\u5143\u5706])?(?<rest>[" + Numerals.CHARACTERS + "0-9]++\u89D2)?(?:\u96F6?(?<fen>["
            + Numerals.CHARACTERS + "0-9]++)\u5206)?");

    /** The law's frame, not the decision's amount. */
    private static final Pattern FRAME = Pattern.compile("^(?:\u4EE5[\u4E0A\u4E0B\u5185]|\u81F3|\u5230|\u4E0D\u7B49)");

    private static final Pattern ENDS_AMOUNT =
            Pattern.compile("^(?:[\\p{P}\\p{Z}\\s]|\u7F5A|\u7684|\u4EBA\u6C11\u5E01|\u6574|\u5757|RMB|CNY|$)");
    private static final Pattern FINE_AFTER =
            Pattern.compile("^[\u6574\u6B63]?\\)?(?:\u4EBA\u6C11\u5E01)?\u7684?(?:\u884C\u653F)?\u7F5A\u6B3E");
    private static final Pattern CONFISCATION_AFTER = Pattern.compile(
            "^[\u6574\u6B63]?\\)?(?:\u4EBA\u6C11\u5E01)?\u7684?(?:\u8FDD\u6CD5|\u975E\u6CD5)(?:\u6240\u5F97|\u8D22\u7269|\u6536\u5165)");
    private static final Pattern WORD = Pattern.compile(
            "(?<both>\u7F5A\u6CA1)|(?<fine>\u7F5A\u6B3E|\u7F5A\u91D1)"
                    + "|(?<confiscation>\u6CA1\u6536|\u8FDD\u6CD5\u6240\u5F97|\u975E\u6CD5\u8D22\u7269|\u975E\u6CD5\u6240\u5F97)"
                    + "|(?<other>\u8D27\u503C|\u4EF7\u503C|\u5408\u540C|\u52A0\u5904|\u6EDE\u7EB3\u91D1|\u6BCF\u65E5|\u6309\u65E5|\u8D54\u507F|\u9000\u8FD8"
                    + "|\u9000\u8D54|\u5DE5\u8D44|\u7A0E\u6B3E|\u6210\u672C|\u5355\u4EF7|\u552E\u4EF7|\u9500\u552E|\u8425\u4E1A\u989D|\u9020\u4EF7|\u8865\u7F34)");
    private static final Pattern ECHO = Pattern.compile("^[\u6574\u6B63]? ?\\( ?(?:\u5927\u5199)?[: ]*$");
    private static final Pattern NAMED = Pattern.compile(
            "(?:\u7F5A\u6B3E|\u7F5A\u91D1|\u7F5A\u6CA1\u6B3E?|\u8FDD\u6CD5\u6240\u5F97|\u975E\u6CD5\u6240\u5F97)(?:\u91D1\u989D|\u5408\u8BA1|\u5171\u8BA1|\u8BA1|\u5171|\u4E3A|\\((?:\u4EBA\u6C11\u5E01|(?<tenThousand>\u4E07)?\u5143)\\)|[:"
                    + " ])*$");
    private static final int LONGEST_NAME = 16;
    /** Smaller ones without unit may be meant in ten thousands, or count something else. */
    private static final BigDecimal LEAST_WITHOUT_UNIT = BigDecimal.valueOf(100);

    /** A letter O beside figures, and w as people type ten thousand. */
    private static final Pattern TYPED = Pattern.compile(
            "(?<=[0-9][oO]{0,9})(?:[oO](?![A-NP-Za-np-z])|[wW](?![A-Za-z0-9]))|(?<![A-Za-z])[oO](?=[0-9])");

    private static final Pattern GROUPED = Pattern.compile("(?<=[0-9])[,' ](?=[0-9]{3}(?![0-9]))");
    private static final Pattern NO_FIGURE_BEFORE = Pattern.compile("[0-9.\u7B2C\u3014\\[]");
    private static final Pattern NO_FIGURE_AFTER = Pattern.compile(
            "^(?:[0-9]|\\.[0-9]*[1-9]| ?\\(?(?:\u5355\u4F4D:?)? ?[\u4E07\u4EBF]| ?[\u5E74\u6708\u65E5\u53F7\u4EFD\u9875\u6761\u4EF6\u9879\u5E74\u4E2A\u6237\u4EBA\u5BB6\u80A1\u5957\u53F0\u74F6\u7BB1\u76D2\u888B\u5428\u65A4\u514B\u7C73])");

    private static final Pattern UNIT_BEHIND = Pattern.compile(" ?\\((?:\u5355\u4F4D:?)?\u4E07\u5143?\\)");
    private static final int LONGEST_UNIT = 8;
    private static final int LONGEST = 4000;
    private static final int TEN_THOUSAND = 4;

    private final String text;
    private final List<Amount> amounts = new ArrayList<>();
    private final List<Amount> foreign = new ArrayList<>();

    private WrittenAmounts(String text) {
        this.text = text;
    }

    private static BitSet characters(String text) {
        return text.chars().collect(BitSet::new, BitSet::set, BitSet::or);
    }

    static List<Amount> of(String written) {
        if (written.length() > LONGEST || !mayHave(written)) {
            return List.of();
        }
        WrittenAmounts found = new WrittenAmounts(readForms(written));
        found.read();
        found.amounts.addAll(found.foreign);
        return List.copyOf(found.amounts);
    }

    /**
     * Whether the words hold the number as figures that no unit makes more of: no year, no day, no number of a paper.
     *
     * @param figure a whole number
     */
    static boolean tellsFigure(String written, BigDecimal figure) {
        String number = figure.toPlainString();
        if (written.length() > LONGEST || !mayHave(written)) {
            return false;
        }
        String text = GROUPED.matcher(readForms(written)).replaceAll("");
        for (int at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
            String before = text.substring(Math.max(0, at - 1), at);
            String after =
                    text.substring(at + number.length(), Math.min(text.length(), at + number.length() + LONGEST_UNIT));
            if (!NO_FIGURE_BEFORE.matcher(before).matches()
                    && !NO_FIGURE_AFTER.matcher(after).find()) {
                return true;
            }
        }
        return false;
    }

    private static String readForms(String written) {
        String text = Normalizer.normalize(written, Normalizer.Form.NFKC);
        if (hasTyped(text)) {
            text = TYPED.matcher(text)
                    .replaceAll(typed -> "wW".indexOf(typed.group().charAt(0)) >= 0 ? "\u4E07" : "0");
        }
        for (int i = 0; i < text.length(); i++) {
            if (OTHER.get(text.charAt(i))) {
                return readOtherForms(text);
            }
        }
        return text;
    }

    private static String readOtherForms(String text) {
        char[] read = text.toCharArray();
        for (int i = 0; i < read.length; i++) {
            int form = OTHER_FORMS.indexOf(read[i]);
            read[i] = form < 0 ? read[i] : READ_FORMS.charAt(form);
        }
        return new String(read).replace("\u5EFF", "\u4E8C\u5341").replace("\u5345", "\u4E09\u5341");
    }

    /** Nearly no decision has any of them. */
    private static boolean hasTyped(String text) {
        return text.indexOf('o') >= 0 || text.indexOf('O') >= 0 || text.indexOf('w') >= 0 || text.indexOf('W') >= 0;
    }

    private static boolean mayHave(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("\u7F5A\u7F70\u6CA1\u6C92\u5143\u5706\u5713\u4E07\u842C\u4EBF\u5E01\u00A5\uFFE5".indexOf(text.charAt(i))
                    >= 0) {
                return true;
            }
        }
        return false;
    }

    private void read() {
        Matcher matcher = AMOUNT.matcher(text);
        int lastEnd = -1;
        int from = 0;
        while (find(matcher, from)) {
            from = matcher.end();
            if (isForeign(matcher)) {
                addForeign(matcher);
                continue;
            }
            BigDecimal yuan = yuan(matcher);
            if (yuan == null || yuan.signum() == 0) {
                continue;
            }
            String after = text.substring(matcher.end(), Math.min(text.length(), matcher.end() + 16));
            boolean echo = lastEnd >= 0
                    && ECHO.matcher(text.substring(lastEnd, matcher.start())).find();
            boolean repeated =
                    echo && yuan.compareTo(amounts.get(amounts.size() - 1).yuan()) == 0;
            if (!repeated && !FRAME.matcher(after).lookingAt()) {
                amounts.add(new Amount(
                        yuan, echo ? amounts.get(amounts.size() - 1).of() : of(matcher.start(), after), false));
                lastEnd = matcher.end();
            }
        }
    }

    private boolean isForeign(Matcher matcher) {
        String currency = matcher.group("currency");
        boolean yuan = currency != null && !"\u00A5\uFFE5".contains(currency);
        return !yuan && ForeignCurrency.isBeside(text, matcher.start("number"), matcher.end());
    }

    private void addForeign(Matcher matcher) {
        BigDecimal value = Numerals.spoken(matcher.group("number"));
        if (value != null && value.signum() > 0) {
            String after = text.substring(matcher.end(), Math.min(text.length(), matcher.end() + 16));
            foreign.add(new Amount(value, of(matcher.start(), after), true));
        }
    }

    /** The next amount. Looked for where one may begin only, because most of a decision's words are none. */
    private boolean find(Matcher matcher, int from) {
        for (int at = from; at < text.length(); at++) {
            if (mayBegin(text.charAt(at)) && matcher.region(at, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBegin(char character) {
        return character >= '0' && character <= '9' || BEGIN.get(character);
    }

    /** The amount; {@code null} when the number is one of something else than money. */
    private BigDecimal yuan(Matcher matcher) {
        String number = matcher.group("number");
        if (UNIT_BEHIND.matcher(text).region(matcher.end(), text.length()).lookingAt()) {
            BigDecimal units = Numerals.value(number);
            return units == null ? null : units.scaleByPowerOfTen(TEN_THOUSAND);
        }
        char last = number.charAt(number.length() - 1);
        boolean unitIsClear = matcher.group("yuan") != null
                || matcher.group("currency") != null && endsAmount(matcher.end())
                || (last == '\u4E07' || last == '\u4EBF') && endsAmount(matcher.end());
        Matcher name = unitIsClear ? null : name(matcher);
        if (name != null && name.group("tenThousand") != null) {
            BigDecimal units = Numerals.value(number);
            return units == null ? null : units.scaleByPowerOfTen(TEN_THOUSAND);
        }
        BigDecimal yuan = unitIsClear && matcher.group("yuan") != null
                ? Numerals.value(number)
                : unitIsClear || name != null ? Numerals.spoken(number) : null;
        if (yuan != null && !unitIsClear && yuan.compareTo(LEAST_WITHOUT_UNIT) < 0) {
            return null;
        }
        if (yuan == null) {
            return null;
        }
        return yuan.add(part(matcher.group("rest"), 1, 1)).add(part(matcher.group("fen"), 0, 2));
    }

    /** The word for a fine or a confiscation right before a number without any unit, which nothing counts; {@code null} for none. */
    private Matcher name(Matcher matcher) {
        Matcher name = NAMED.matcher(text.substring(Math.max(0, matcher.start() - LONGEST_NAME), matcher.start()));
        return endsAmount(matcher.end()) && name.find() ? name : null;
    }

    private boolean endsAmount(int at) {
        return ENDS_AMOUNT
                .matcher(text.substring(at, Math.min(text.length(), at + 3)))
                .find();
    }

    /** Jiao and fen; the unit may stand behind the numeral. */
    private static BigDecimal part(String numeral, int unitLength, int decimals) {
        if (numeral == null) {
            return BigDecimal.ZERO;
        }
        BigDecimal value = Numerals.value(numeral.substring(0, numeral.length() - unitLength));
        return value == null ? BigDecimal.ZERO : value.scaleByPowerOfTen(-decimals);
    }

    private Of of(int start, String after) {
        if (after.indexOf('\u7F5A') >= 0 && FINE_AFTER.matcher(after).lookingAt()) {
            return Of.FINE;
        }
        if (after.indexOf('\u6CD5') >= 0 && CONFISCATION_AFTER.matcher(after).lookingAt()) {
            return Of.CONFISCATION;
        }
        Of nearest = Of.UNTOLD;
        Matcher word = WORD.matcher(text).region(0, start);
        while (word.find()) {
            nearest = of(word);
        }
        return nearest;
    }

    private static Of of(Matcher word) {
        if (word.group("both") != null) {
            return Of.BOTH;
        }
        if (word.group("fine") != null) {
            return Of.FINE;
        }
        return word.group("confiscation") != null ? Of.CONFISCATION : Of.OTHER;
    }
}
