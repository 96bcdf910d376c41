package org.creditportal.casework.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.creditportal.kernel.calendar.CalendarDay;
import org.creditportal.kernel.calendar.CalendarYear;
import org.creditportal.kernel.calendar.DayKind;
import org.creditportal.kernel.calendar.WorkingDayCalendar;
import org.junit.jupiter.api.Test;

/** From which day on an overdue clock rises: counted in working days, across holidays and make-up days. */
class RisenClocksTest {

    /** Spring Festival of 2026 from 15 to 23 February, with work on the Saturdays before and after. */
    private static final WorkingDayCalendar CALENDAR = new WorkingDayCalendar(List.of(year2026()));

    private static CalendarYear year2026() {
        List<CalendarDay> days = new ArrayList<>();
        days.add(new CalendarDay(LocalDate.of(2026, Month.FEBRUARY, 14), DayKind.WORKDAY, "春节"));
        LocalDate.of(2026, Month.FEBRUARY, 16)
                .datesUntil(LocalDate.of(2026, Month.FEBRUARY, 21))
                .forEach(day -> days.add(new CalendarDay(day, DayKind.HOLIDAY, "春节")));
        days.add(new CalendarDay(LocalDate.of(2026, Month.FEBRUARY, 23), DayKind.HOLIDAY, "春节"));
        days.add(new CalendarDay(LocalDate.of(2026, Month.FEBRUARY, 28), DayKind.WORKDAY, "春节"));
        return new CalendarYear(2026, "国办发明电〔2025〕7号", days);
    }

    private static LocalDate lastDay(int month, int day, int over) {
        return RisenClocks.lastDay(LocalDate.of(2026, month, day), over, CALENDAR);
    }

    @Test
    void theDayAfterTheLastDayIsTheFirst() {
        assertThat(lastDay(3, 10, 1)).isEqualTo(LocalDate.of(2026, 3, 9));
    }

    @Test
    void theFestivalDoesNotCount() {
        // 24 February is the first working day after 14 February, which was a make-up day.
        assertThat(lastDay(2, 24, 1)).isEqualTo(LocalDate.of(2026, 2, 23));
        assertThat(lastDay(2, 24, 2)).isEqualTo(LocalDate.of(2026, 2, 13));
        assertThat(lastDay(2, 20, 1)).isEqualTo(LocalDate.of(2026, 2, 13));
    }

    @Test
    void aMakeUpDayCounts() {
        assertThat(lastDay(2, 28, 1)).isEqualTo(LocalDate.of(2026, 2, 27));
        assertThat(lastDay(3, 2, 2)).isEqualTo(LocalDate.of(2026, 2, 27));
    }

    @Test
    void aYearNotAnnouncedIsCountedByItsWeeks() {
        LocalDate monday = LocalDate.of(2027, Month.JANUARY, 4);
        assertThat(RisenClocks.lastDay(monday, 1, CALENDAR)).isEqualTo(LocalDate.of(2027, 1, 3));
        assertThat(RisenClocks.lastDay(monday, 2, CALENDAR)).isEqualTo(LocalDate.of(2026, 12, 31));
    }
}
