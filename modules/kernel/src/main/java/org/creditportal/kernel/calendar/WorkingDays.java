package org.creditportal.kernel.calendar;

/** The current tenant's calendar of working days (K-8). */
@FunctionalInterface
public interface WorkingDays {

    /**
     * The calendar as it stands in this transaction. It is kept per tenant and costs one small query; take it once for a
     * piece of work, not once a row.
     *
     * @throws org.creditportal.kernel.tenant.NoTenantException outside a tenant
     */
    WorkingDayCalendar calendar();
}
