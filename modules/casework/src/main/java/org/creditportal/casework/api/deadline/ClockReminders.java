package org.creditportal.casework.api.deadline;

/** Reminds bureaus of their clocks. */
public interface ClockReminders {

    /**
     * Has the current tenant's bureaus reminded of what is due by today, each clock once before, on and after its last day.
     * Does nothing on days that are no working days; what a stopped server missed is made good. To be called by a timer as
     * the tenant and in a transaction, on every node and as often as it likes; one call at a time works.
     */
    void remind();
}
