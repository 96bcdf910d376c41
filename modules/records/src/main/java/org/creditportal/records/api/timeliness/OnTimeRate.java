package org.creditportal.records.api.timeliness;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many decisions came on record in time.
 *
 * @param onTime recorded on or before the due date
 * @param late recorded after it
 */
public record OnTimeRate(long onTime, long late) implements Serializable {

    /** Of nothing. */
    public static final OnTimeRate NONE = new OnTimeRate(0, 0);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public long total() {
        return onTime + late;
    }

    /**
     * Per cent with one decimal, rounded down, so that 100 means every single one; {@code null} when nothing was recorded.
     */
    public BigDecimal percent() {
        return total() == 0
                ? null
                : BigDecimal.valueOf(onTime)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(total()), 1, RoundingMode.DOWN);
    }

    public OnTimeRate plus(OnTimeRate other) {
        return new OnTimeRate(onTime + other.onTime, late + other.late);
    }
}
