package org.creditportal.records.api.timeliness;

/** The daily reminder of what is due, overdue or missing (K-8). */
public interface ReportingReminders {

    /**
     * Reminds the bureaus of the current tenant that have something due or missing and were not reminded today, by a notice on
     * the start page of their officers. Does nothing on days that are no working days. To be called by the office's timer as
     * the tenant and in a transaction, on every node and as often as it likes; one call at a time works.
     */
    void remind();
}
