package org.creditportal.kernel.calendar;

import java.util.List;

/** The current tenant's calendar of working days, and the import of the years that make it (K-8). */
public interface WorkingDays {

    /**
     * The calendar as it stands in this transaction. It is kept per tenant and costs one small query; take it once for a
     * piece of work, not once a row.
     *
     * @throws org.creditportal.kernel.tenant.NoTenantException outside a tenant
     */
    WorkingDayCalendar calendar();

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
