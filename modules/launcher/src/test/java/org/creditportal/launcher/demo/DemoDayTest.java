package org.creditportal.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.creditportal.kernel.calendar.CalendarDay;
import org.creditportal.kernel.calendar.CalendarYear;
import org.creditportal.kernel.calendar.DayKind;
import org.creditportal.kernel.calendar.WorkingDayCalendar;
import org.junit.jupiter.api.Test;

class DemoDayTest {

    private static final WorkingDayCalendar CALENDAR = new WorkingDayCalendar(List.of(new CalendarYear(
            2026, "notice", List.of(new CalendarDay(LocalDate.of(2026, 10, 7), DayKind.HOLIDAY, "国庆节")))));

    @Test
    void countsWorkingDaysOfTheCalendar() {
        assertThat(on("2026-10-08").fill("{-1w},{-2w}")).isEqualTo("2026-10-06,2026-10-05");
    }

    @Test
    void addsStepsInTheirOrder() {
        assertThat(on("2027-01-04").fill("{-1w+5y-1d}")).isEqualTo("2031-12-31");
    }

    @Test
    void namesDocumentsByTheYearOfTheirDecision() {
        assertThat(on("2027-01-04").fill("罚〔{-1m:year}〕{day}01号，罚〔{-1d:year}〕{day}02号"))
                .isEqualTo("罚〔2026〕010401号，罚〔2027〕010402号");
    }

    @Test
    void hasDatesOnALeapDayToo() {
        assertThat(on("2028-02-29").fill("{-1y},{-12m},{+3y}")).isEqualTo("2027-02-28,2027-02-28,2031-02-28");
    }

    @Test
    void tellsTheLatestRowsFromOldOnes() {
        DemoDay day = on("2026-11-28");
        assertThat(day.isLatest("甲,{-6w},{-6w+1y}")).isTrue();
        assertThat(day.isLatest("乙,{-1m},{-1m+1y}")).isFalse();
        assertThat(day.isLatest("丙")).isFalse();
    }

    @Test
    void isLongAfterOnlyWhenTheLatestRowsAreOld() {
        DemoDay day = on("2026-11-27");
        assertThat(day.isLongAfter(LocalDate.of(2026, 11, 27))).isFalse();
        assertThat(day.isLongAfter(LocalDate.of(2026, 11, 28))).isFalse();
        assertThat(day.isLongAfter(LocalDate.of(2026, 11, 13))).isFalse();
        assertThat(day.isLongAfter(LocalDate.of(2026, 11, 12))).isTrue();
    }

    private static DemoDay on(String date) {
        return new DemoDay(LocalDate.parse(date), CALENDAR);
    }
}
