package org.creditportal.responsibility.application.liability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.casework.application.CalendarDays;
import org.creditportal.casework.application.ClocksOfMatters;
import org.creditportal.kernel.calendar.WorkingDayCalendar;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.tenant.TenantFiles;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.responsibility.api.liability.LiabilityOrigin;
import org.creditportal.responsibility.api.liability.OpenLiability;
import org.creditportal.responsibility.application.MatterClocksInMemory;
import org.creditportal.responsibility.domain.liability.LiabilityCase;
import org.junit.jupiter.api.Test;

/** The days of a statement, with casework's own clocks: once they are over, the credit office is told. */
class LiabilityClocksTest {

    private LocalDate today = LocalDate.of(2026, 3, 2);

    private final LegalDate legalDate = new LegalDate() {
        @Override
        public LocalDate today() {
            return today;
        }
    };

    private final LiabilityClocks clocks = new LiabilityClocks(
            new ClocksOfMatters(
                    new MatterClocksInMemory(TenantFiles.load(Path.of("../../tenants-config"))),
                    new CalendarDays(() -> new WorkingDayCalendar(List.of()), legalDate)),
            legalDate,
            null);

    private LiabilityCase opened() {
        LiabilityCase opened = LiabilityCase.open(
                new OpenLiability("tax", null, LiabilityOrigin.COMPLAINT, "投诉一", "无关查询。", CommandToken.next()),
                new Signatory("s", "监督人", "approval", false).sign(Instant.EPOCH));
        clocks.start(opened, 5);
        return opened;
    }

    @Test
    void aCaseInWhichNothingWasStatedWaitsForTheCreditOfficeFromTheDayAfterTheLast() {
        LiabilityCase silent = opened();
        LiabilityCase heard = opened();
        LocalDate last = clocks.of(silent.number()).reckoning().dueOn();
        today = last;
        assertThat(clocks.unstated(10)).isEmpty();
        clocks.end(heard.number());
        today = last.plusDays(1);
        assertThat(clocks.unstated(10)).containsExactly(silent.number());
        clocks.end(silent.number());
        assertThat(clocks.unstated(10)).isEmpty();
    }
}
