package org.creditportal.records.api.timeliness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.creditportal.records.domain.timeliness.Calendars;
import org.junit.jupiter.api.Test;

public class CountdownTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    private static Countdown from(LocalDate today, LocalDate dueOn) {
        return Countdown.to(dueOn, false, today, Calendars.ANNOUNCED);
    }

    @Test
    void countsWorkingDaysThatAreLeftAfterToday() {
        assertThat(from(FRIDAY, FRIDAY.plusDays(4))).isEqualTo(new Countdown(false, 2, false));
        assertThat(from(FRIDAY, FRIDAY)).isEqualTo(new Countdown(false, 0, false));
    }

    @Test
    void leavesHolidaysOut() {
        assertThat(from(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 10, 9)).days())
                .isEqualTo(2);
    }

    @Test
    void countsWorkingDaysSinceTheDueDate() {
        assertThat(from(FRIDAY.plusDays(3), FRIDAY)).isEqualTo(new Countdown(true, 1, false));
    }

    @Test
    void isOverdueOnTheWeekendAfterThoughNoWorkingDayHasBegun() {
        assertThat(from(FRIDAY.plusDays(1), FRIDAY)).isEqualTo(new Countdown(true, 0, false));
    }

    @Test
    void isProvisionalWhenTheYearIsNotAnnounced() {
        assertThat(from(FRIDAY, LocalDate.of(2027, 1, 5)).provisional()).isTrue();
        assertThat(Countdown.to(FRIDAY, true, FRIDAY, Calendars.ANNOUNCED).provisional())
                .isTrue();
    }
}
