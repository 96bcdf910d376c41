package org.creditportal.kernel.calendar;

import java.util.List;

/** The announced years that make the current tenant's calendar of working days, and their import. */
public interface CalendarMaintenance {

    /** The announced years, latest first. */
    List<CalendarYearRow> years();

    /**
     * Brings in the notice of a year. An earlier notice for the year is kept and no longer counts. Whoever keeps due dates
     * computes them again on {@link CalendarYearAnnounced}.
     *
     * @throws InvalidCalendarException when year, source or file are not in order; nothing is changed
     * @throws org.creditportal.kernel.error.StaleVersionException when somebody brought in the year meanwhile
     */
    void importYear(ImportCalendarYear command);
}
