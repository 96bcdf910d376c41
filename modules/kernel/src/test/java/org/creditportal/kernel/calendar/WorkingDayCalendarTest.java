package org.creditportal.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDayCalendarTest {

    private static final long SEED = 20_260_401L;

    private final WorkingDayCalendar calendar = SeedFiles.calendar();

    @Test
    void worksOnMakeUpDaysAndRestsOnHolidays() {
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 2, 14))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 2, 16))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 2, 15))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 3, 2))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 3, 1))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // Seven working days of a permit or penalty (K-8), over nothing, a weekend, and the Spring Festival.
        "2026-03-02, 7, 2026-03-11",
        "2026-02-12, 7, 2026-02-28",
        // Twenty working days of a verification (K-25), over the National Day and its make-up days.
        "2026-09-15, 20, 2026-10-19",
        // From a Saturday off the next working day is the first day.
        "2026-03-07, 1, 2026-03-09",
        "2026-01-02, 1, 2026-01-04"
    })
    void endsAPeriodOnItsLastWorkingDay(LocalDate start, int days, LocalDate end) {
        assertThat(calendar.plusWorkingDays(start, days)).isEqualTo(new DueDate(end, false));
    }

    @Test
    void isProvisionalAsSoonAsTheWayTouchesAYearWithoutNotice() {
        assertThat(calendar.isAnnounced(2027)).isFalse();
        assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 12, 28), 3))
                .isEqualTo(new DueDate(LocalDate.of(2026, 12, 31), false));
        assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 12, 28), 4))
                .isEqualTo(new DueDate(LocalDate.of(2027, 1, 1), true));
    }

    @Test
    void isProvisionalWhenOnlyAYearOnTheWayIsMissing() {
        WorkingDayCalendar gap = new WorkingDayCalendar(SeedFiles.calendar().years().stream()
                .filter(year -> year.year() != 2025)
                .toList());

        DueDate due = gap.plusWorkingDays(LocalDate.of(2024, 12, 1), 300);

        assertThat(due.date()).isAfter(LocalDate.of(2026, 1, 1));
        assertThat(due.provisional()).isTrue();
    }

    @Test
    void doesNotCountTheStartEvenWhenItsYearIsNotAnnounced() {
        assertThat(calendar.plusWorkingDays(LocalDate.of(2019, 12, 31), 1))
                .isEqualTo(new DueDate(LocalDate.of(2020, 1, 2), false));
    }

    @Test
    void countsBackWhatItCountedForth() {
        Random random = new Random(SEED);
        for (int i = 0; i < 2_000; i++) {
            LocalDate start = LocalDate.of(2019, 12, 1).plusDays(random.nextInt(2_500));
            int days = 1 + random.nextInt(120);

            DueDate due = calendar.plusWorkingDays(start, days);

            assertThat(calendar.isWorkingDay(due.date()))
                    .as("seed %d, %s + %d", SEED, start, days)
                    .isTrue();
            assertThat(calendar.workingDaysBetween(start, due.date()))
                    .as("seed %d, %s + %d", SEED, start, days)
                    .isEqualTo(days);
        }
    }

    @Test
    void neverEndsALongerPeriodEarlierNorALaterOneSooner() {
        Random random = new Random(SEED);
        for (int i = 0; i < 500; i++) {
            LocalDate start = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2_400));
            int days = 1 + random.nextInt(60);
            LocalDate due = calendar.plusWorkingDays(start, days).date();

            assertThat(calendar.plusWorkingDays(start, days + 1).date())
                    .as("seed %d, %s + %d", SEED, start, days)
                    .isAfter(due);
            assertThat(calendar.plusWorkingDays(start.plusDays(1), days).date())
                    .as("seed %d, %s + %d", SEED, start, days)
                    .isAfterOrEqualTo(due);
        }
    }

    @Test
    void addsUpOverAnySplit() {
        LocalDate from = LocalDate.of(2023, 12, 20);
        LocalDate middle = LocalDate.of(2024, 2, 11);
        LocalDate until = LocalDate.of(2025, 3, 1);

        assertThat(calendar.workingDaysBetween(from, middle) + calendar.workingDaysBetween(middle, until))
                .isEqualTo(calendar.workingDaysBetween(from, until));
        assertThat(calendar.workingDaysBetween(from, from)).isZero();
    }

    @Test
    void letsTheNextYearsNoticeChangeDecember() {
        LocalDate newYearsEve = LocalDate.of(2027, 12, 31);
        CalendarYear year2027 = year(2027, LocalDate.of(2027, 1, 1));
        CalendarYear year2028 = year(2028, newYearsEve);

        assertThat(new WorkingDayCalendar(List.of(year2027)).isWorkingDay(newYearsEve))
                .isTrue();
        assertThat(new WorkingDayCalendar(List.of(year2028, year2027)).isWorkingDay(newYearsEve))
                .isFalse();
    }

    @Test
    void countsByTheWeekAloneWithoutAnyNotice() {
        WorkingDayCalendar empty = new WorkingDayCalendar(List.of());

        assertThat(empty.plusWorkingDays(LocalDate.of(2026, 9, 30), 1))
                .isEqualTo(new DueDate(LocalDate.of(2026, 10, 1), true));
        assertThat(empty.workingDaysOf(2026)).isEqualTo(261);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 2001, Integer.MAX_VALUE})
    void refusesPeriodsThatAreNone(int days) {
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.plusWorkingDays(LocalDate.of(2026, 1, 5), days));
    }

    @Test
    void refusesSpansThatRunBackOrForCenturies() {
        LocalDate day = LocalDate.of(2026, 1, 5);

        assertThatIllegalArgumentException().isThrownBy(() -> calendar.workingDaysBetween(day, day.minusDays(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.workingDaysBetween(day, day.plusYears(200)));
    }

    @Test
    void refusesTwoNoticesForOneYear() {
        CalendarYear year = year(2027, LocalDate.of(2027, 1, 1));

        assertThatIllegalArgumentException().isThrownBy(() -> new WorkingDayCalendar(List.of(year, year)));
    }

    @Test
    void refusesAYearWithoutSourceOrDaysOrWithForeignDays() {
        CalendarDay day = new CalendarDay(LocalDate.of(2027, 1, 1), DayKind.HOLIDAY, "元旦");

        assertThatIllegalArgumentException().isThrownBy(() -> new CalendarYear(2027, " ", List.of(day)));
        assertThatIllegalArgumentException().isThrownBy(() -> new CalendarYear(2027, "文号", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new CalendarYear(2029, "文号", List.of(day)));
        assertThatIllegalArgumentException().isThrownBy(() -> new CalendarYear(2027, "文号", List.of(day, day)));
        assertThatIllegalArgumentException().isThrownBy(() -> new CalendarYear(1999, "文号", List.of(day)));
    }

    private static CalendarYear year(int year, LocalDate holiday) {
        return new CalendarYear(year, "文号", List.of(new CalendarDay(holiday, DayKind.HOLIDAY, "元旦")));
    }
}
