package org.creditportal.responsibility.api.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.creditportal.casework.api.CaseworkRefusedException;
import org.creditportal.casework.api.deadline.ClockKey;
import org.creditportal.casework.api.deadline.ClockRow;
import org.creditportal.casework.api.deadline.TimeLimit;
import org.creditportal.responsibility.api.ResponsibilityRefusedException;
import org.junit.jupiter.api.Test;

/** By when a task is to be done, and whether that was kept. */
class TaskTermTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 31);

    @Test
    void isADayOrWorkingDaysAndNotBoth() {
        assertThat(new TaskTerm(null, 10).from(TODAY)).isEqualTo(TimeLimit.workingDays(10));
        assertThat(new TaskTerm(TODAY.plusDays(1), null).from(TODAY)).isEqualTo(TimeLimit.calendarDays(1));
        assertThatThrownBy(() -> new TaskTerm(null, null)).isInstanceOf(ResponsibilityRefusedException.class);
        assertThatThrownBy(() -> new TaskTerm(TODAY, 1)).isInstanceOf(ResponsibilityRefusedException.class);
    }

    @Test
    void liesAfterTodayAndWithinReason() {
        assertThatThrownBy(() -> new TaskTerm(TODAY, null).from(TODAY)).hasMessageContaining("termPast");
        assertThatThrownBy(() -> new TaskTerm(null, 0).from(TODAY)).isInstanceOf(CaseworkRefusedException.class);
        assertThatThrownBy(() -> new TaskTerm(LocalDate.MAX, null).from(TODAY))
                .isInstanceOf(CaseworkRefusedException.class);
    }

    @Test
    void theLastDayItselfIsInTime() {
        assertThat(kept(TODAY, null)).isEqualTo(Timekeeping.RUNNING);
        assertThat(kept(TODAY.minusDays(1), null)).isEqualTo(Timekeeping.OVERDUE);
        assertThat(kept(TODAY.minusDays(9), TODAY.minusDays(9))).isEqualTo(Timekeeping.IN_TIME);
        assertThat(kept(TODAY.minusDays(9), TODAY.minusDays(8))).isEqualTo(Timekeeping.LATE);
        assertThat(kept(null, null)).isEqualTo(Timekeeping.RUNNING);
    }

    private static Timekeeping kept(LocalDate dueOn, LocalDate endedOn) {
        ClockKey key = new ClockKey("responsibility", "0000000000000", "report");
        return Timekeeping.of(new ClockRow(key, "market", "/x", TODAY, dueOn, false, endedOn), TODAY);
    }

    @Test
    void theShareIsOfTheDaysThatAreOver() {
        assertThat(new TimekeepingRow("market", 2, 1, 0, 7).percent()).isEqualTo(new BigDecimal("66.7"));
        assertThat(new TimekeepingRow("market", 0, 0, 0, 7).percent()).isNull();
    }
}
