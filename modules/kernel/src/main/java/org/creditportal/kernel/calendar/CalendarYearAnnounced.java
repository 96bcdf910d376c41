package org.creditportal.kernel.calendar;

import org.creditportal.kernel.outbox.DomainEvent;

/**
 * The tenant's calendar of working days says something new about a year: last days that were counted through it are computed
 * again by whoever keeps them.
 *
 * @param edition which notice of the year it is, from 1
 */
public record CalendarYearAnnounced(int year, int edition) implements DomainEvent {

    @Override
    public String subjectKey() {
        return "calendar";
    }
}
