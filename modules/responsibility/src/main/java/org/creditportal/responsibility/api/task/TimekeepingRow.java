package org.creditportal.responsibility.api.task;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How a bureau kept its last days. */
public record TimekeepingRow(String bureau, long inTime, long late, long overdue, long running)
        implements Serializable {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** How many last days there are. */
    public long total() {
        return inTime + late + overdue + running;
    }

    /** The share of days that were kept among those that are over, with one decimal; {@code null} while there is none. */
    public BigDecimal percent() {
        long over = inTime + late + overdue;
        return over == 0
                ? null
                : BigDecimal.valueOf(inTime)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(over), 1, RoundingMode.HALF_UP);
    }
}
