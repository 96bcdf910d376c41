package org.creditportal.records.domain.template;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.creditportal.records.domain.template.WrittenAmounts.Amount;
import org.creditportal.records.domain.template.WrittenAmounts.Of;

/**
 * The amounts in 万元 against what the same row says in words: whoever writes yuan there makes a fine ten thousand times as
 * high. An amount so far away is refused; one that merely differs is told, because a decision may name more than one.
 */
final class AmountsCheck {

    /** From here on the unit is wrong rather than the amount. */
    private static final BigDecimal UNIT_APART = BigDecimal.valueOf(100);

    private static final int MOST_ADDED = 8;
    private static final int UNIT_DECIMALS = 4;

    private final RowFields row;
    private final Findings findings;
    private final Map<Item, String> content;
    private final List<Amount> written;

    /**
     * @param content with the amounts in yuan already
     * @param written what the row's words tell
     */
    AmountsCheck(RowFields row, Findings findings, Map<Item, String> content, List<Amount> written) {
        this.row = row;
        this.findings = findings;
        this.content = content;
        this.written = written;
    }

    /** @param mayHave whether the kinds of penalty have such an amount */
    void check(Item item, boolean mayHave) {
        BigDecimal amount = amount(item);
        if (amount.signum() == 0) {
            tellUnwritten(item);
            return;
        }
        if (!mayHave) {
            findings.add(item, RowErrorCode.AMOUNT_WITHOUT_PENALTY);
            return;
        }
        if (isToldAs(item, amount)) {
            return; // nearly all
        }
        List<BigDecimal> own = own(item);
        if (repeatsForeign(item, amount) && !isSum(amount, own, 0)) {
            findings.add(item, RowErrorCode.AMOUNT_CURRENCY);
            return;
        }
        if (repeatsYuan(amount)) {
            findings.add(item, RowErrorCode.AMOUNT_UNIT, figure(amount).toPlainString());
            return;
        }
        BigDecimal compared = amount;
        List<BigDecimal> others = of(kind(other(item)));
        if (own.isEmpty()
                && of(Of.BOTH).isEmpty()
                && !others.isEmpty()
                && amount(other(item)).signum() == 0) {
            differs(item, nearest(amount, others));
            return;
        }
        if (own.isEmpty()) {
            own = of(Of.BOTH);
            compared = amount.add(amount(other(item)));
        }
        if (!own.isEmpty() && !isTold(compared, own, item)) {
            BigDecimal nearest = nearest(compared, own);
            boolean unit = isApart(compared, nearest) || isApart(nearest, compared);
            findings.add(
                    item,
                    unit ? RowErrorCode.AMOUNT_UNIT : RowErrorCode.AMOUNT_DIFFERS,
                    nearest.stripTrailingZeros().toPlainString());
        }
    }

    /** Whether the words tell this very amount of the kind: then nothing else that they tell speaks against it. */
    private boolean isToldAs(Item item, BigDecimal amount) {
        for (Amount told : written) {
            if (!told.foreign() && told.of() == kind(item) && told.yuan().compareTo(amount) == 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the column has the very figures of the words, which say nothing of ten thousands: "5000" beside "a fine of 5000". */
    private boolean repeatsYuan(BigDecimal amount) {
        BigDecimal figure = figure(amount);
        return figure.compareTo(UNIT_APART) >= 0
                && figure.scale() <= 0
                && inYuan().noneMatch(told -> told.yuan().compareTo(amount) == 0)
                && WrittenAmounts.tellsFigure(row.get(Item.CONTENT), figure);
    }

    /** As the column says it, in ten thousands. */
    private static BigDecimal figure(BigDecimal amount) {
        BigDecimal figure = amount.scaleByPowerOfTen(-UNIT_DECIMALS).stripTrailingZeros();
        return figure.scale() < 0 ? figure.setScale(0, RoundingMode.UNNECESSARY) : figure;
    }

    /** Whether the figures are those of an amount in another currency, in the unit of the column or taken for it. */
    private boolean repeatsForeign(Item item, BigDecimal amount) {
        return written.stream()
                .filter(told -> told.foreign() && told.of() != Of.OTHER && told.of() != kind(other(item)))
                .anyMatch(told -> told.yuan().compareTo(amount) == 0
                        || told.yuan().compareTo(amount.scaleByPowerOfTen(-UNIT_DECIMALS)) == 0);
    }

    /** The words tell an amount, and its column says nothing; the template may have no such column. */
    private void tellUnwritten(Item item) {
        if (written.isEmpty()) {
            return;
        }
        List<BigDecimal> own = of(kind(item));
        if (content.containsKey(item) && !own.isEmpty() && amount(other(item)).signum() == 0) {
            differs(item, own.get(0));
        }
    }

    private void differs(Item item, BigDecimal told) {
        findings.add(
                item, RowErrorCode.AMOUNT_DIFFERS, told.stripTrailingZeros().toPlainString());
    }

    private static Of kind(Item item) {
        return item == Item.FINE ? Of.FINE : Of.CONFISCATION;
    }

    private static Item other(Item item) {
        return item == Item.FINE ? Item.CONFISCATED : Item.FINE;
    }

    private BigDecimal amount(Item item) {
        String yuan = content.getOrDefault(item, "");
        return yuan.isEmpty() ? BigDecimal.ZERO : new BigDecimal(yuan);
    }

    /** What the words say of this kind; where they say of nothing what it is of, the amounts without a word. */
    private List<BigDecimal> own(Item item) {
        List<BigDecimal> own = of(kind(item));
        boolean anyTold = inYuan().anyMatch(amount -> amount.of() == Of.FINE || amount.of() == Of.CONFISCATION);
        return own.isEmpty() && !anyTold ? of(Of.UNTOLD) : own;
    }

    private List<BigDecimal> of(Of kind) {
        return inYuan().filter(amount -> amount.of() == kind).map(Amount::yuan).toList();
    }

    private Stream<Amount> inYuan() {
        return written.stream().filter(amount -> !amount.foreign());
    }

    /** As one of them, as the sum of some, or as a part of a sum of both kinds. */
    private boolean isTold(BigDecimal amount, List<BigDecimal> own, Item item) {
        BigDecimal both = amount.add(amount(other(item)));
        return isSum(amount, own, 0)
                || inYuan().anyMatch(other -> other.yuan().compareTo(both) == 0 && both.compareTo(amount) != 0);
    }

    private static boolean isSum(BigDecimal rest, List<BigDecimal> own, int from) {
        if (rest.signum() == 0) {
            return true;
        }
        for (int i = from; i < Math.min(own.size(), MOST_ADDED); i++) {
            if (rest.compareTo(own.get(i)) >= 0 && isSum(rest.subtract(own.get(i)), own, i + 1)) {
                return true;
            }
        }
        return false;
    }

    private static BigDecimal nearest(BigDecimal amount, List<BigDecimal> own) {
        BigDecimal nearest = own.get(0);
        for (BigDecimal other : own) {
            if (other.subtract(amount).abs().compareTo(nearest.subtract(amount).abs()) < 0) {
                nearest = other;
            }
        }
        return nearest;
    }

    private static boolean isApart(BigDecimal high, BigDecimal low) {
        return high.compareTo(low.multiply(UNIT_APART)) >= 0;
    }
}
