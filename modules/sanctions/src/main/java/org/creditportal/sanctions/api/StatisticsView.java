package org.creditportal.sanctions.api;

import java.io.Serializable;
import java.util.List;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * Counts, line by line.
 *
 * @param more whether there are more tasks than were counted
 */
public record StatisticsView(List<Row> rows, boolean more) implements Serializable {

    public StatisticsView {
        rows = List.copyOf(rows);
    }

    /**
     * One bureau or measure.
     *
     * @param handedOut tasks handed out
     * @param responded those that were answered
     * @param respondedOnTime those of them that were answered by their day
     * @param fedBack tasks with feedback
     * @param fedBackOnTime those of them that were fed back by their day
     * @param used uses of incentives at the counter
     * @param late tasks whose day is over now without an act
     */
    public record Row(
            LocalizedText name,
            long handedOut,
            long responded,
            long respondedOnTime,
            long fedBack,
            long fedBackOnTime,
            long used,
            long late)
            implements Serializable {}
}
