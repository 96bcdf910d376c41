package org.creditportal.sanctions.api;

import java.time.LocalDate;

/**
 * What is counted.
 *
 * @param from first day on which tasks were handed out
 * @param until last such day
 */
public record StatisticsCriteria(LocalDate from, LocalDate until, Grouping grouping) {

    /** By what it is counted. Texts in the bundle under {@code Grouping.<NAME>}. */
    public enum Grouping {
        /** The bureau that implements. */
        BUREAU,
        /** The bureau that leads. */
        LEAD,
        MEASURE
    }
}
