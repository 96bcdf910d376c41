package org.creditportal.responsibility.api.assessment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Map;

/**
 * A bureau over confirmed assessments.
 *
 * @param totals by number of the assessment
 * @param open whether the reader may look at the scores below them
 */
public record TrendRow(String bureau, Map<String, BigDecimal> totals, boolean open) implements Serializable {

    public TrendRow {
        totals = Map.copyOf(totals);
    }

    /** What it came to; {@code null} where it was not assessed. */
    public BigDecimal of(String number) {
        return totals.get(number);
    }
}
