package org.creditportal.casework.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.creditportal.kernel.calendar.WorkingDayCalendar;
import org.creditportal.kernel.calendar.WorkingDays;
import org.creditportal.kernel.time.LegalDate;

/** Today and the tenant's calendar of working days. */
@ApplicationScoped
public class CalendarDays {

    private WorkingDays workingDays;
    private LegalDate legalDate;

    protected CalendarDays() {}

    @Inject
    public CalendarDays(WorkingDays workingDays, LegalDate legalDate) {
        this.workingDays = workingDays;
        this.legalDate = legalDate;
    }

    LocalDate today() {
        return legalDate.today();
    }

    /** Takes one small query: once for a piece of work. */
    WorkingDayCalendar calendar() {
        return workingDays.calendar();
    }
}
