package org.creditportal.sanctions.api;

import java.util.List;

/** How measures were handed out, answered and fed back: of all bureaus for the credit office, else of the own one. */
public interface SanctionStatistics {

    /** The tasks handed out in a period, by implementing or leading bureau or by measure; at most {@value #MOST} tasks are counted, the newest. */
    StatisticsView find(StatisticsCriteria criteria);

    /**
     * The tasks that a figure counts, the newest first.
     *
     * @param key of the line, as {@link StatisticsView.Row#key} tells it
     */
    List<TaskRow> findCounted(StatisticsCriteria criteria, String key, StatisticsFigure figure);

    /** More are not counted. */
    int MOST = 5000;
}
