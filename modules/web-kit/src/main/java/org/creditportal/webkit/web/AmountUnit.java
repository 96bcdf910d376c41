package org.creditportal.webkit.web;

import java.util.function.Function;
import org.creditportal.kernel.code.Money;

/** In which unit a field takes amounts; the unit stands beside the field. Texts in the bundle under {@code AmountUnit.<NAME>}. */
public enum AmountUnit {
    YUAN(Money::ofYuan),
    TEN_THOUSAND_YUAN(Money::ofTenThousandYuan);

    private final Function<String, Money> reading;

    AmountUnit(Function<String, Money> reading) {
        this.reading = reading;
    }

    /**
     * The amount that the text says in this unit.
     *
     * @throws org.creditportal.kernel.code.InvalidMoneyException when it is none
     */
    public Money read(String text) {
        return reading.apply(text);
    }
}
