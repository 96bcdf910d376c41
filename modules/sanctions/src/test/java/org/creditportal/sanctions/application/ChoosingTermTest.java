package org.creditportal.sanctions.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.creditportal.kernel.calendar.WorkingDays;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.sanctions.api.CaseState;
import org.creditportal.sanctions.domain.JointCase;
import org.junit.jupiter.api.Test;

/** By when a lead bureau chooses and reviews, and from which midnight on it is late. */
class ChoosingTermTest {

    /** The last Friday before Spring Festival, of the year that {@link DaysInMemory} knows. */
    private static final LocalDate FRIDAY = LocalDate.of(2026, 2, 13);

    private final CasesInMemory world = new CasesInMemory();
    private final ChoosingTerm term = new ChoosingTerm();
    private LocalDate today = FRIDAY;

    ChoosingTermTest() {
        WorkingDays days = () -> DaysInMemory.CALENDAR;
        term.days = days;
        term.tenants = new TenantOf("kunming");
        term.legalDate = new LegalDate() {
            @Override
            public LocalDate today() {
                return today;
            }
        };
    }

    @Test
    void theFestivalMovesTheDayAndMidnightMakesItLate() {
        JointCase of = world.openedOn(FRIDAY);
        LocalDate due = term.dueOn(of);
        assertThat(due)
                .as("five working days: the 14th, and the 24th to the 27th")
                .isEqualTo(LocalDate.of(2026, 2, 27));
        for (LocalDate day = FRIDAY; day.isBefore(due.plusDays(9)); day = day.plusDays(1)) {
            today = day;
            assertThat(of.waitsAt().isBefore(term.lateBefore(CaseState.OPENED)))
                    .as("late on %s", day)
                    .isEqualTo(day.isAfter(due))
                    .isEqualTo(term.isLate(due));
        }
    }

    @Test
    void theReviewHasItsOwnDayAndWhatIsDecidedHasNone() {
        JointCase of = world.initiated("0RECD00000001", FRIDAY.plusYears(1), null, FRIDAY);
        assertThat(term.dueOn(of)).isNull();
        assertThat(term.isLate(null)).isFalse();
        JointCase chosen = world.openedOn(FRIDAY);
        Signatory clerk = CasesInMemory.CLERK;
        chosen.choose(
                List.of(), clerk, clerk.sign(CasesInMemory.noon(LocalDate.of(2026, 2, 24)), new Reason("because")));
        assertThat(term.dueOn(chosen)).as("three working days").isEqualTo(LocalDate.of(2026, 2, 27));
    }
}
