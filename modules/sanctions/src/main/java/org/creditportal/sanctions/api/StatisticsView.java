package org.creditportal.sanctions.api;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
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
     * @param key id of the bureau or measure
     * @param initiated cases of which tasks were handed out
     * @param figures how many tasks each figure counts
     * @param used uses of incentives at the counter
     */
    public record Row(String key, LocalizedText name, long initiated, Map<StatisticsFigure, Long> figures, long used)
            implements Serializable {

        public Row {
            figures = Map.copyOf(figures);
        }

        public long count(StatisticsFigure figure) {
            return figures.getOrDefault(figure, 0L);
        }

        /**
         * How many in a hundred of all, rounded down so that 100 means every single one: of what is done on time, of the tasks that were
         * due until now; {@code null} while there are none.
         */
        public Long percent(StatisticsFigure figure) {
            long all = count(figure.whole());
            return all == 0 ? null : Long.valueOf(100 * count(figure) / all);
        }
    }
}
