package org.creditportal.kernel.calendar;

import org.creditportal.kernel.audit.AuditSubject;

/**
 * Brings in the notice of a year, or a notice that changes an earlier one and is then given with all days of the year.
 *
 * @param year the year that the notice is for
 * @param source the notice's number, 1 to 200 characters
 * @param file see {@link CalendarYearFile}
 * @param seenEdition the edition of the year that the officer saw, 0 where there was none
 */
public record ImportCalendarYear(int year, String source, byte[] file, int seenEdition) implements AuditSubject {

    public ImportCalendarYear {
        file = file.clone();
    }

    @Override
    public byte[] file() {
        return file.clone();
    }

    @Override
    public String auditedObject() {
        return Integer.toString(year);
    }

    @Override
    public String auditedReason() {
        return source;
    }
}
