package org.creditportal.responsibility.api.assessment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Map;

/**
 * A bureau over confirmed assessments.
 *
 * @param totals by number of the assessment
 */
public record TrendRow(String bureau, Map<String, BigDecimal> totals) implements Serializable {

    public TrendRow {
        totals = Map.copyOf(totals);
    }

    /** What it came to; {@code null} where it was not assessed. */
    public BigDecimal of(String number) {
        return totals.get(number);
    }
}
