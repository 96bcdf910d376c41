package org.creditportal.files.read;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creditportal.kernel.text.Invisible;

/** Cells of a sheet as text. */
final class CellText {

    /** Excel's own limit is 32,767 characters; escaped ones take seven. */
    static final int LONGEST = 65_536;

    /** ST_Xstring of ECMA-376, 22.9.2.19; an underscore that stands for itself is written so, too. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /** Word processors part lines so without ending the paragraph. */
    private static final char LINE_PART = '\u000B';
    /** As word processors store the hyphen at which no line ends, and the one that is only seen there. */
    private static final char FIRM_HYPHEN = '\u001E';

    private static final char SOFT_HYPHEN = '\u001F';
    private static final Pattern PLAIN = Pattern.compile("0|-?[1-9][0-9]{0,14}");
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]{0,40}\\.?[0-9]{0,400}([eE][-+]?[0-9]{1,3})?");
    /** Excel shows so many digits; what is stored beyond them is the rounding of binary fractions. */
    private static final MathContext DIGITS = new MathContext(15);

    private CellText() {}

    /**
     * Adds the text of a plain or rich string up to the element's end, without the pronunciation (rPh).
     *
     * @return whether a line goes through any of it
     */
    static boolean readRich(XmlCursor xml, String element, StringBuilder target) {
        boolean pronunciation = false;
        boolean line = false;
        boolean struckOut = false;
        while (xml.advance() && !xml.isEnd(element)) {
            if (xml.isStart("rPh")) {
                pronunciation = true;
            } else if (xml.isEnd("rPh")) {
                pronunciation = false;
            } else if (xml.isStart("t") && !pronunciation) {
                int before = target.length();
                xml.text(target, LONGEST);
                struckOut |= line && !Invisible.isBlank(target.substring(before));
            } else if (xml.isStart("r")) {
                line = false;
            } else if (xml.isStart("strike")) {
                line = xml.isOn();
            }
        }
        return struckOut;
    }

    /**
     * Puts characters back that workbooks write as {@code _x000D_}. Those of word processors are what they show there; what else nobody
     * can see is left to be refused.
     */
    static String unescape(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        Matcher matcher = ESCAPED.matcher(text);
        return matcher.replaceAll(
                found -> Matcher.quoteReplacement(unescaped((char) Integer.parseInt(found.group(1), 16))));
    }

    private static String unescaped(char character) {
        return switch (character) {
            case LINE_PART -> "\n";
            case FIRM_HYPHEN -> "-";
            case SOFT_HYPHEN -> "";
            default -> String.valueOf(character);
        };
    }

    /** A number as people read it: no exponent, no trailing zeros; anything else stays as it is. */
    static String number(String value) {
        if (PLAIN.matcher(value).matches() || !NUMBER.matcher(value).matches()) {
            return value;
        }
        try {
            BigDecimal number = new BigDecimal(value).round(DIGITS);
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException noDigits) {
            return value;
        }
    }

    /** Whether the number has more digits before its point than numbers keep, so that its last ones are made up. */
    static boolean hasLostDigits(String value) {
        if (PLAIN.matcher(value).matches() || !NUMBER.matcher(value).matches()) {
            return false;
        }
        try {
            BigDecimal number = new BigDecimal(value);
            return number.signum() != 0 && (long) number.precision() - number.scale() > DIGITS.getPrecision();
        } catch (NumberFormatException noDigits) {
            return false;
        }
    }

    static String truth(String value) {
        return value.equals("1") ? "TRUE" : "FALSE";
    }
}
