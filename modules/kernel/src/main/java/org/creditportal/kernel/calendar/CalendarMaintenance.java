package org.creditportal.kernel.calendar;

import java.util.List;

/** The announced years that make the current tenant's calendar of working days, and their import. */
public interface CalendarMaintenance {

    /** The announced years, latest first. */
    List<CalendarYearRow> years();

    /**
     * Brings in the notice of a year. An earlier notice for the year is kept and no longer counts. Due dates computed
     * before stay what they are until their owners compute them again.
     *
     * @throws InvalidCalendarException when year, source or file are not in order; nothing is changed
     * @throws org.creditportal.kernel.error.StaleVersionException when somebody brought in the year meanwhile
     */
    void importYear(ImportCalendarYear command);
}
