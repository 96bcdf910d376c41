package org.creditportal.records.domain.template;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in figures and Chinese numerals, ordinary and capital, mixed as people mix them: 2,000; 2.5万; 叁万伍仟; 1万5千. */
final class Numerals {

    /** Every character of numerals, for use between the brackets of a pattern. */
    static final String CHARACTERS = "\u3007\u96F6\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u4E24"
            + "\u58F9\u8D30\u8CB3\u53C1\u53C4\u8086\u4F0D\u9646\u67D2\u634C\u7396"
            + "\u5341\u62FE\u767E\u4F70\u5343\u4EDF\u4E07\u842C\u4EBF\u5104\u70B9";

    private static final String DIGITS = "\u96F6\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D";
    private static final String VARIANTS =
            "\u3007\u4E24\u58F9\u8D30\u8CB3\u53C1\u53C4\u8086\u4F0D\u9646\u67D2\u634C\u7396";
    private static final String MEANT =
            "\u96F6\u4E8C\u4E00\u4E8C\u4E8C\u4E09\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D";
    private static final Pattern FIGURES = Pattern.compile("[0-9][0-9,']*(?:\\.[0-9]+)?|\\.[0-9]+");
    private static final int LONGEST = 60;
    private static final int TEN_THOUSAND = 4;

    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal section = BigDecimal.ZERO;
    private BigDecimal number;
    /** How many decimals of the number are read; negative before its point. */
    private int decimals = -1;
    /** The unit behind which a single figure would count the next smaller one; none behind zeros and figures. */
    private int lastPower;

    private Numerals() {}

    /** The number; {@code null} when the text is none. */
    static BigDecimal value(String text) {
        return text.length() > LONGEST ? null : new Numerals().read(text.replace(" ", ""));
    }

    /** The same as people say it: the last figure of 3万5 counts thousands. Only where no unit follows it. */
    static BigDecimal spoken(String text) {
        Numerals numerals = new Numerals();
        BigDecimal written = text.length() > LONGEST ? null : numerals.read(text.replace(" ", ""));
        boolean single = written != null
                && numerals.lastPower > 1
                && numerals.number != null
                && numerals.number.signum() > 0
                && numerals.number.compareTo(BigDecimal.TEN) < 0
                && numerals.number.scale() <= 0;
        return single
                ? written.subtract(numerals.number).add(numerals.number.scaleByPowerOfTen(numerals.lastPower - 1))
                : written;
    }

    private BigDecimal read(String text) {
        Matcher figures = FIGURES.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (figures.region(at, text.length()).lookingAt()) {
                number = new BigDecimal(figures.group().replace(",", "").replace("'", ""));
                at = figures.end();
            } else if (!take(text.charAt(at++))) {
                return null;
            }
        }
        return total.add(section).add(number == null ? BigDecimal.ZERO : number);
    }

    private boolean take(char character) {
        int variant = VARIANTS.indexOf(character);
        int digit = DIGITS.indexOf(variant < 0 ? character : MEANT.charAt(variant));
        if (digit >= 0 && decimals >= 0) {
            number = number.add(BigDecimal.valueOf(digit).scaleByPowerOfTen(- ++decimals));
            return true;
        }
        if (digit >= 0) {
            lastPower = digit == 0 ? 0 : lastPower;
            boolean follows = number != null && number.signum() != 0;
            number = follows ? number.scaleByPowerOfTen(1).add(BigDecimal.valueOf(digit)) : BigDecimal.valueOf(digit);
            return true;
        }
        return switch (character) {
            case '\u70B9' -> point();
            case '\u5341', '\u62FE' -> multiply(1);
            case '\u767E', '\u4F70' -> multiply(2);
            case '\u5343', '\u4EDF' -> multiply(3);
            case '\u4E07', '\u842C' -> close(TEN_THOUSAND);
            case '\u4EBF', '\u5104' -> close(2 * TEN_THOUSAND);
            default -> false;
        };
    }

    private boolean point() {
        number = number == null ? BigDecimal.ZERO : number;
        decimals = 0;
        return true;
    }

    /** Ten without a digit before it is one ten. */
    private boolean multiply(int power) {
        BigDecimal digit = number == null || number.signum() == 0 ? BigDecimal.ONE : number;
        section = section.add(digit.scaleByPowerOfTen(power));
        number = null;
        decimals = -1;
        lastPower = power;
        return true;
    }

    private boolean close(int power) {
        BigDecimal counted = section.add(number == null ? BigDecimal.ZERO : number);
        boolean whole = power > TEN_THOUSAND && total.signum() != 0;
        total = whole ? total.add(counted).scaleByPowerOfTen(power) : total.add(counted.scaleByPowerOfTen(power));
        section = BigDecimal.ZERO;
        number = null;
        decimals = -1;
        lastPower = power;
        return true;
    }
}
