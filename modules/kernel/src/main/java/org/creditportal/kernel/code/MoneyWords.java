package org.creditportal.kernel.code;

import java.math.BigDecimal;
import java.util.Locale;
import org.creditportal.kernel.text.Texts;

/** Amounts in the characters that cannot be altered by a stroke (支付结算办法, annex 1). */
final class MoneyWords {

    static final MoneyWords SHIPPED =
            new MoneyWords(Texts.of("kernel", Locale.CHINESE).get("Money.characters"));

    private static final long HUNDRED_MILLION = 100_000_000;
    private static final long TEN_THOUSAND = 10_000;
    private static final int DIGITS = 10;

    private final String digits;
    private final String places;
    private final char tenThousand;
    private final char hundredMillion;
    private final char yuan;
    private final char jiao;
    private final char fen;
    private final char whole;

    /** @param characters ten digits, the places from ten to thousand, 万, 亿, the three units, and what ends a whole amount */
    private MoneyWords(String characters) {
        digits = characters.substring(0, DIGITS);
        places = characters.substring(DIGITS, 13);
        tenThousand = characters.charAt(13);
        hundredMillion = characters.charAt(14);
        yuan = characters.charAt(15);
        jiao = characters.charAt(16);
        fen = characters.charAt(17);
        whole = characters.charAt(18);
    }

    String of(BigDecimal amount) {
        long whole = amount.longValue();
        int parts = amount.subtract(BigDecimal.valueOf(whole)).movePointRight(2).intValueExact();
        if (whole == 0 && parts > 0) {
            return parts(parts, false);
        }
        String words = whole == 0 ? digit(0) : number(whole);
        return words + yuan + (parts == 0 ? String.valueOf(this.whole) : parts(parts, true));
    }

    private String parts(int parts, boolean afterYuan) {
        int tenths = parts / DIGITS;
        int hundredths = parts % DIGITS;
        String first = tenths > 0 ? digit(tenths) + jiao : afterYuan ? digit(0) : "";
        return first + (hundredths > 0 ? digit(hundredths) + fen : String.valueOf(whole));
    }

    private String number(long number) {
        if (number >= HUNDRED_MILLION) {
            return joined(number, HUNDRED_MILLION, hundredMillion);
        }
        return number >= TEN_THOUSAND ? joined(number, TEN_THOUSAND, tenThousand) : group((int) number);
    }

    /** What stands before the unit and what after it; a gap between the two is told. */
    private String joined(long number, long unit, char name) {
        long rest = number % unit;
        String gap = rest > 0 && rest < unit / DIGITS ? digit(0) : "";
        return number(number / unit) + name + gap + (rest == 0 ? "" : number(rest));
    }

    /** A number below ten thousand, from its first digit. */
    private String group(int number) {
        StringBuilder words = new StringBuilder();
        String written = Integer.toString(number);
        boolean gap = false;
        for (int i = 0; i < written.length(); i++) {
            int digit = written.charAt(i) - '0';
            int place = written.length() - 1 - i;
            if (digit > 0) {
                words.append(gap ? digit(0) : "").append(digit(digit));
                words.append(place > 0 ? String.valueOf(places.charAt(place - 1)) : "");
            }
            gap = digit == 0;
        }
        return words.toString();
    }

    private String digit(int digit) {
        return digits.substring(digit, digit + 1);
    }
}
