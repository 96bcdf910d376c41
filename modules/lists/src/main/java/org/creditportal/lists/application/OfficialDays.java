package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.creditportal.kernel.calendar.WorkingDays;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.lists.domain.OfficialDay;

/** The day on which the tenant's officers work. */
@ApplicationScoped
class OfficialDays {

    @Inject
    LegalDate legalDate;

    @Inject
    WorkingDays workingDays;

    @Inject
    Clock clock;

    OfficialDay today() {
        return new OfficialDay(legalDate.today(), clock.instant(), workingDays.calendar());
    }

    LocalDate date() {
        return legalDate.today();
    }

    /** As the database keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
