package org.creditportal.kernel.code;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words and signs of currencies other than renminbi: an amount beside one is not in yuan, and nobody here knows the rate of its day. */
public final class ForeignCurrency {

    private static final String WORDS =
            "\u7F8E\u5143|\u7F8E\u91D1|\u7F8E\u5200|\u7F8E\u5706|\u7F8E\u5E63|\u6E2F\u5E01|\u6E2F\u5143|\u6E2F\u7EB8|"
                    + "\u6E2F\u5706|\u6E2F\u5E63|\u65E5\u5143(?!\u65E6)|\u65E5\u5706|\u65E5\u5E01|\u65E5\u5E63|\u5186|\u6B27\u5143|"
                    + "\u6B27\u5706|\u6B50\u5143|\u82F1\u9551|\u82F1\u938A|\u97E9\u5143|\u97E9\u5706|\u97E9\u5E01|\u97D3\u5143|"
                    + "\u97D3\u5E63|\u65B0\u53F0\u5E01|\u53F0\u5E01|\u65B0\u53F0\u5E63|\u53F0\u5E63|\u65B0\u52A0\u5761\u5143|"
                    + "\u65B0\u52A0\u5761\u5E01|\u65B0\u5E01|\u5761\u5E01|\u6FB3\u95E8\u5143|\u6FB3\u95E8\u5E01|\u6FB3\u9580\u5E63|"
                    + "\u8461\u5E01|\u6FB3\u5143|\u6FB3\u5E01|\u6FB3\u5927\u5229\u4E9A\u5143|\u52A0\u5143|\u52A0\u5E01|"
                    + "\u52A0\u62FF\u5927\u5143|\u65B0\u897F\u5170\u5143|\u7EBD\u5E01|\u745E\u58EB\u6CD5\u90CE|\u6CD5\u90CE|"
                    + "\u5362\u5E03|\u6CF0\u94E2|\u8D8A\u5357\u76FE|\u5370\u5C3C\u76FE|\u6797\u5409\u7279|\u9A6C\u5E01|\u5362\u6BD4|"
                    + "\u7F05\u5E01|\u7F05\u5143|\u57FA\u666E|\u6BD4\u7D22|\u91CC\u62C9|\u514B\u6717|\u8FEA\u62C9\u59C6|\u5916\u5E01|"
                    + "\u5916\u5E63";

    private static final String CODES =
            "USD|HKD|EUR|JPY|GBP|KRW|TWD|NTD|MOP|SGD|AUD|CAD|NZD|CHF|RUB|THB|VND|IDR|MYR|PHP|INR|MMK|LAK|KHR|AED|SEK|NOK|"
                    + "DKK|TRY|BRL|ZAR";

    /** Letters before the sign of the dollar say whose it is; before that of the yuan, that it is Japan's. */
    private static final String SIGNS =
            "(?:US|HK|NT|MOP|SG?|AU?|CA?|NZ)?\\$|[\u20AC\u00A3\u20A4\u20A9\u20AB\u0E3F\u20BD\u20B9]|JP[\u00A5\uFFE5]";

    private static final String CURRENCY = "(?:" + WORDS + "|(?<![A-Z])(?:" + CODES + ")(?![A-Z])|" + SIGNS + ")";

    private static final Pattern ANYWHERE = Pattern.compile(CURRENCY);
    private static final Pattern AFTER =
            Pattern.compile("[\u591A\u4F59\u6574\\s]*(?:" + CURRENCY + "|\\(\\s*" + CURRENCY + "\\s*\\))");

    /** What stands behind a figure itself is the currency of that one. */
    private static final Pattern BEFORE = Pattern.compile("(?<![0-9\u4E07\u4EBF])" + CURRENCY + "[):\\s]*$");

    /** Of every word, code and sign, and of what may stand between it and the amount: nearly no text has one beside a figure. */
    private static final String FIRST =
            "\u514B\u5186\u52A0\u5362\u5370\u53F0\u5761\u57FA\u5916\u65B0\u65E5\u6797\u6B27\u6B50\u6BD4\u6CD5"
                    + "\u6CF0\u6E2F\u6FB3\u745E\u7EBD\u7F05\u7F8E\u82F1\u8461\u8D8A\u8FEA\u91CC\u97D3\u97E9\u9A6C\u5186"
                    + "$\u20AC\u00A3\u20A4\u20A9\u20AB\u0E3F\u20BD\u20B9\u591A\u4F59\u6574( ";

    private static final String LAST =
            "\u5143\u5186\u5200\u5706\u59C6\u5E01\u5E03\u5E63\u62C9\u666E\u6717\u6BD4\u7279\u76FE\u7D22\u7EB8"
                    + "\u90CE\u91D1\u938A\u94E2\u9551$\u20AC\u00A3\u20A4\u20A9\u20AB\u0E3F\u20BD\u20B9\u00A5):"
                    + " ";

    private static final char FIRST_OUTSIDE_ASCII = 0x80;

    /** So many characters beside an amount are looked at. */
    private static final int BESIDE = 12;

    private ForeignCurrency() {}

    /** Whether the text names one. */
    public static boolean isIn(String text) {
        return ANYWHERE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT))
                .find();
    }

    /**
     * Whether the amount between these places of a text is followed by one, or has one right before it.
     *
     * @param text without full-width forms (NFKC)
     */
    public static boolean isBeside(String text, int from, int to) {
        if (to < text.length() && mayStand(text.charAt(to), FIRST)) {
            String after = text.substring(to, Math.min(text.length(), to + BESIDE));
            if (AFTER.matcher(after.toUpperCase(Locale.ROOT)).lookingAt()) {
                return true;
            }
        }
        if (from > 0 && mayStand(text.charAt(from - 1), LAST)) {
            String before = text.substring(Math.max(0, from - BESIDE), from);
            return BEFORE.matcher(before.toUpperCase(Locale.ROOT)).find();
        }
        return false;
    }

    private static boolean mayStand(char character, String signs) {
        return character < FIRST_OUTSIDE_ASCII && Character.isLetter(character) || signs.indexOf(character) >= 0;
    }
}
