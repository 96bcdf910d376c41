package org.creditportal.kernel.code;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.creditportal.kernel.text.Texts;

/**
 * An amount of renminbi in yuan, exact to the fen, never negative. Amounts are never rounded: a number with parts of a fen
 * is refused, because it is a mistake in the unit more often than not.
 *
 * <p>Bureaus file fines and confiscations in units of 10,000 yuan (万元, fields CF_NR_FK and CF_NR_WFFF of
 * 发改办财金〔2018〕424号) with up to six decimals; 0.2 there is 2,000 yuan.
 */
public final class Money implements Comparable<Money> {

    /** Nothing. */
    public static final Money ZERO = new Money(new BigDecimal("0.00"));

    /** The largest amount, in yuan: what a column of type DECIMAL(18,2) holds. */
    public static final BigDecimal LARGEST = new BigDecimal("9999999999999999.99");

    private static final int FEN_DECIMALS = 2;
    private static final int TEN_THOUSAND_DECIMALS = 4;
    private static final int MOST_DECIMALS = FEN_DECIMALS + TEN_THOUSAND_DECIMALS;
    private static final int LONGEST_TEXT = 64;
    private static final Pattern FORM = Pattern.compile("-?(\\d{1,24}|\\d{1,3}(,\\d{3}){1,8})(\\.\\d{1,24})?");

    private final BigDecimal yuan;

    private Money(BigDecimal yuan) {
        this.yuan = yuan;
    }

    /**
     * An amount given in yuan.
     *
     * @throws InvalidMoneyException with the {@link MoneyFault}
     */
    public static Money ofYuan(BigDecimal yuan) {
        return of(yuan, 0);
    }

    /**
     * An amount given in yuan.
     *
     * @param text a decimal number as typed, with or without commas between groups of three digits; blanks around it and
     *     full-width digits are put right; no unit
     * @throws InvalidMoneyException with the {@link MoneyFault}
     */
    public static Money ofYuan(String text) {
        return of(number(text), 0);
    }

    /**
     * An amount given in units of 10,000 yuan (万元).
     *
     * @throws InvalidMoneyException with the {@link MoneyFault}; more than six decimals are parts of a fen
     */
    public static Money ofTenThousandYuan(BigDecimal tenThousandYuan) {
        return of(tenThousandYuan, TEN_THOUSAND_DECIMALS);
    }

    /**
     * An amount given in units of 10,000 yuan (万元).
     *
     * @param text as for {@link #ofYuan(String)}
     * @throws InvalidMoneyException with the {@link MoneyFault}; more than six decimals are parts of a fen
     */
    public static Money ofTenThousandYuan(String text) {
        return of(number(text), TEN_THOUSAND_DECIMALS);
    }

    /** Looks at size and precision before it computes: a number such as 1E+999999999 would exhaust the memory. */
    private static Money of(BigDecimal number, int exponent) {
        if (number == null) {
            throw new InvalidMoneyException(MoneyFault.FORM);
        }
        if (number.signum() < 0) {
            throw new InvalidMoneyException(MoneyFault.NEGATIVE);
        }
        if (number.signum() == 0) {
            return ZERO;
        }
        // The place of the leading digit, as a long because a BigDecimal's scale may be any int.
        long leading = (long) number.precision() - number.scale() + exponent;
        if (leading > LARGEST.precision() - LARGEST.scale()) {
            throw new InvalidMoneyException(MoneyFault.TOO_LARGE);
        }
        if (leading <= -FEN_DECIMALS) {
            throw new InvalidMoneyException(MoneyFault.TOO_PRECISE);
        }
        BigDecimal yuan = number.scaleByPowerOfTen(exponent).stripTrailingZeros();
        if (yuan.scale() > FEN_DECIMALS) {
            throw new InvalidMoneyException(MoneyFault.TOO_PRECISE);
        }
        return new Money(yuan.setScale(FEN_DECIMALS));
    }

    private static BigDecimal number(String text) {
        String normalised = CodeText.normalise(text);
        if (!FORM.matcher(normalised).matches()) {
            boolean foreign = text != null && text.length() <= LONGEST_TEXT && ForeignCurrency.isIn(text);
            throw new InvalidMoneyException(foreign ? MoneyFault.CURRENCY : MoneyFault.FORM);
        }
        return new BigDecimal(normalised.replace(",", ""));
    }

    /** The amount in yuan; always two decimals. */
    public BigDecimal inYuan() {
        return yuan;
    }

    /** The amount in units of 10,000 yuan (万元), with as many decimals as it needs and at most six. */
    public BigDecimal inTenThousandYuan() {
        BigDecimal units = yuan.scaleByPowerOfTen(-TEN_THOUSAND_DECIMALS).stripTrailingZeros();
        return units.scale() < 0 ? units.setScale(0) : units.setScale(Math.min(units.scale(), MOST_DECIMALS));
    }

    /**
     * Both together.
     *
     * @throws InvalidMoneyException when the sum is too large
     */
    public Money plus(Money other) {
        return ofYuan(yuan.add(other.yuan));
    }

    /** Whether this is nothing. */
    public boolean isZero() {
        return yuan.signum() == 0;
    }

    /** The yuan in figures as decisions write them: no separators, and fen only where there are any. */
    public String figures() {
        BigDecimal whole = yuan.stripTrailingZeros();
        return whole.scale() <= 0 ? whole.toPlainString() : yuan.toPlainString();
    }

    /** The amount as cheques and decisions write it out, so that a slip in the unit is seen; always in Chinese. */
    public String words() {
        return MoneyWords.SHIPPED.of(yuan);
    }

    /** Whether one is ten times the other or more, as it is when somebody mistakes the unit; nothing is far from no amount. */
    public boolean isTenfold(Money other) {
        return !isZero()
                && !other.isZero()
                && yuan.max(other.yuan).compareTo(yuan.min(other.yuan).multiply(BigDecimal.TEN)) >= 0;
    }

    /** The amount with its unit, in the reader's language. */
    public String text(Locale locale) {
        return Texts.of("kernel", locale).get("Money.yuan", figures());
    }

    @Override
    public int compareTo(Money other) {
        return yuan.compareTo(other.yuan);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Money money && yuan.equals(money.yuan);
    }

    @Override
    public int hashCode() {
        return yuan.hashCode();
    }

    /** For logs and tests; pages use {@link #text}. */
    @Override
    public String toString() {
        return "CNY " + yuan.toPlainString();
    }
}
