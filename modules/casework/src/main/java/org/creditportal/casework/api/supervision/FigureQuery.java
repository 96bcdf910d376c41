package org.creditportal.casework.api.supervision;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/**
 * Of which months, and of whom, figures are asked.
 *
 * @param last the last month, included
 * @param bureau id of the only bureau; {@code null} for all
 * @param area id of the only area; {@code null} for all, and for what belongs to none
 */
public record FigureQuery(YearMonth first, YearMonth last, String bureau, String area) implements Serializable {

    /** Of all bureaus. */
    public static FigureQuery of(YearMonth first, YearMonth last) {
        return new FigureQuery(first, last, null, null);
    }

    /** The same of one bureau and area. */
    public FigureQuery only(String oneBureau, String oneArea) {
        return new FigureQuery(first, last, oneBureau, oneArea);
    }

    /** The first day. */
    public LocalDate from() {
        return first.atDay(1);
    }

    /** The last day. */
    public LocalDate until() {
        return last.atEndOfMonth();
    }

    /** The first moment. */
    public Instant begin(ZoneId zone) {
        return from().atStartOfDay(zone).toInstant();
    }

    /** The first moment after it. */
    public Instant end(ZoneId zone) {
        return until().plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** Whether a day lies in it. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from()) && !day.isAfter(until());
    }
}
