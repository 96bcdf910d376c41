package org.creditportal.sanctions.api;

/** How measures were handed out, answered and fed back: of all bureaus for the credit office, else of the own one. */
public interface SanctionStatistics {

    /** The tasks handed out in a period, by bureau or by measure; at most {@value #MOST} tasks are counted, the newest. */
    StatisticsView find(StatisticsCriteria criteria);

    /** More are not counted. */
    int MOST = 5000;
}
