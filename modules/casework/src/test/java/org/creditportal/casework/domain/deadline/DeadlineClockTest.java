package org.creditportal.casework.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.creditportal.casework.api.CaseworkError;
import org.creditportal.casework.api.CaseworkRefusedException;
import org.creditportal.casework.api.deadline.CountedDay;
import org.creditportal.casework.api.deadline.CountedDay.Effect;
import org.creditportal.casework.api.deadline.Reckoning;
import org.creditportal.casework.api.deadline.TimeLimit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineClockTest {

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    private static DeadlineClock clock(String startedOn, TimeLimit limit) {
        return DeadlineClock.from(day(startedOn), limit);
    }

    private static Reckoning reckon(DeadlineClock clock) {
        return clock.reckon(Years.UNTIL_2026);
    }

    /** The day of the event does not count; make-up Saturdays and Sundays do, holidays do not. */
    @ParameterizedTest
    @CsvSource({
        "2026-08-03, 1, 2026-08-04",
        "2026-08-07, 1, 2026-08-10",
        "2026-08-08, 5, 2026-08-14",
        "2026-09-18, 1, 2026-09-20",
        "2026-09-30, 1, 2026-10-08",
        "2026-09-30, 3, 2026-10-10",
        "2026-12-18, 9, 2026-12-31"
    })
    void countsWorkingDays(String startedOn, int days, String dueOn) {
        Reckoning reckoning = reckon(clock(startedOn, TimeLimit.workingDays(days)));
        assertThat(reckoning.dueOn()).isEqualTo(day(dueOn));
        assertThat(reckoning.provisional()).isFalse();
        assertThat(reckoning.notices()).containsExactly("notice 2026");
    }

    @Test
    void tellsEveryDayThatIsNotWhatItsWeekdaySays() {
        Reckoning reckoning = reckon(clock("2026-09-30", TimeLimit.workingDays(3)));
        assertThat(reckoning.days())
                .extracting(CountedDay::date, CountedDay::effect)
                .containsExactly(
                        tuple(day("2026-10-01"), Effect.HOLIDAY),
                        tuple(day("2026-10-02"), Effect.HOLIDAY),
                        tuple(day("2026-10-05"), Effect.HOLIDAY),
                        tuple(day("2026-10-06"), Effect.HOLIDAY),
                        tuple(day("2026-10-07"), Effect.HOLIDAY),
                        tuple(day("2026-10-10"), Effect.MAKE_UP_DAY));
    }

    @Test
    void isProvisionalBeyondTheAnnouncedYearsAndAnotherDayOnceTheyAre() {
        DeadlineClock clock = clock("2026-12-28", TimeLimit.workingDays(5));
        assertThat(reckon(clock).dueOn()).isEqualTo(day("2027-01-04"));
        assertThat(reckon(clock).provisional()).isTrue();
        Reckoning again = clock.reckon(Years.UNTIL_2027);
        assertThat(again.dueOn()).isEqualTo(day("2027-01-06"));
        assertThat(again.provisional()).isFalse();
        assertThat(again.notices()).containsExactly("notice 2026", "notice 2027");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-03, 7, 2026-08-10",
        "2026-08-01, 1, 2026-08-03",
        "2026-09-24, 7, 2026-10-08",
        "2026-12-21, 10, 2026-12-31"
    })
    void countsCalendarDaysAndMovesALastDayOff(String startedOn, int days, String dueOn) {
        assertThat(reckon(clock(startedOn, TimeLimit.calendarDays(days))).dueOn())
                .isEqualTo(day(dueOn));
    }

    @Test
    void tellsHowTheLastDayMovedOn() {
        assertThat(reckon(clock("2026-08-01", TimeLimit.calendarDays(1))).days())
                .containsExactly(new CountedDay(day("2026-08-02"), Effect.MOVED_ON));
    }

    @ParameterizedTest
    @CsvSource({"2026-01-31, 1, 2026-03-02", "2026-03-16, 2, 2026-05-18", "2026-04-30, 1, 2026-06-01"})
    void countsMonthsToTheSameDayOrTheMonthsLast(String startedOn, int months, String dueOn) {
        assertThat(reckon(clock(startedOn, TimeLimit.months(months))).dueOn()).isEqualTo(day(dueOn));
    }

    @Test
    void standsStillBetweenTheDaysOfTheEvents() {
        DeadlineClock clock = clock("2026-08-03", TimeLimit.workingDays(10))
                .suspended(day("2026-08-05"))
                .resumed(day("2026-08-12"));
        Reckoning reckoning = reckon(clock);
        assertThat(reckoning.dueOn()).isEqualTo(day("2026-08-24"));
        assertThat(reckoning.days())
                .extracting(CountedDay::date)
                .containsExactly(
                        day("2026-08-06"),
                        day("2026-08-07"),
                        day("2026-08-08"),
                        day("2026-08-09"),
                        day("2026-08-10"),
                        day("2026-08-11"),
                        day("2026-08-12"));
    }

    @Test
    void stoppingAndGoingOnTheSameDayCostsNothing() {
        DeadlineClock clock = clock("2026-08-03", TimeLimit.workingDays(10));
        DeadlineClock stopped = clock.suspended(day("2026-08-05")).resumed(day("2026-08-05"));
        assertThat(reckon(stopped).dueOn()).isEqualTo(reckon(clock).dueOn());
    }

    @Test
    void hasNoLastDayWhileItStandsStill() {
        DeadlineClock clock = clock("2026-08-03", TimeLimit.workingDays(10)).suspended(day("2026-08-05"));
        assertThat(clock.isSuspended()).isTrue();
        assertThat(reckon(clock).dueOn()).isNull();
        assertThat(reckon(clock).isOverdue(day("2030-01-01"))).isFalse();
    }

    @Test
    void tellsAHolidayOnceOnWhichItCameToStandStill() {
        DeadlineClock clock = clock("2026-09-29", TimeLimit.workingDays(5)).suspended(day("2026-10-01"));
        assertThat(reckon(clock).days()).containsExactly(new CountedDay(day("2026-10-01"), Effect.HOLIDAY));
        assertThat(reckon(clock).dueOn()).isNull();
    }

    @Test
    void whatCameToStandStillOnItsLastDayHasTheNextWorkingDayWhenItGoesOn() {
        DeadlineClock clock = clock("2026-08-03", TimeLimit.workingDays(1)).suspended(day("2026-08-04"));
        assertThat(reckon(clock).dueOn()).isNull();
        assertThat(reckon(clock.resumed(day("2026-08-04"))).dueOn())
                .as("on the same day it costs nothing")
                .isEqualTo(day("2026-08-04"));
        DeadlineClock resumed = clock.resumed(day("2026-08-06"));
        assertThat(reckon(resumed).dueOn()).isEqualTo(day("2026-08-07"));
        assertThat(reckon(resumed.suspended(day("2026-08-07"))).dueOn()).isNull();
        assertThat(reckon(resumed.suspended(day("2026-08-07")).resumed(day("2026-08-14")))
                        .dueOn())
                .as("a Monday")
                .isEqualTo(day("2026-08-17"));
    }

    /** Its thirtieth day is Sunday 5 July 2026, so that Monday is its last. */
    @Test
    void calendarDaysThatMovedOnFromAWeekendStandStillLikeOthers() {
        DeadlineClock clock = clock("2026-06-05", TimeLimit.calendarDays(30));
        assertThat(reckon(clock).dueOn()).isEqualTo(day("2026-07-06"));
        for (String since : List.of("2026-07-05", "2026-07-06")) {
            DeadlineClock suspended = clock.suspended(day(since));
            assertThat(reckon(suspended).dueOn()).isNull();
            assertThat(reckon(suspended.resumed(day("2026-07-09"))).dueOn()).isEqualTo(day("2026-07-10"));
        }
    }

    @Test
    void namesTheNoticesOfTheYearsOnTheWayOnly() {
        DeadlineClock clock = clock("2026-08-03", TimeLimit.workingDays(3));
        assertThat(clock.reckon(Years.UNTIL_2027).notices()).containsExactly("notice 2026");
    }

    @Test
    void aStandstillOfMonthsLengthensCalendarDaysAndMonthsAlike() {
        DeadlineClock days = clock("2026-06-01", TimeLimit.calendarDays(30))
                .suspended(day("2026-06-10"))
                .resumed(day("2026-06-20"));
        assertThat(reckon(days).dueOn()).isEqualTo(day("2026-07-13"));
        DeadlineClock months = clock("2026-06-01", TimeLimit.months(1))
                .suspended(day("2026-06-10"))
                .resumed(day("2026-06-20"));
        assertThat(reckon(months).dueOn()).isEqualTo(day("2026-07-13"));
    }

    @Test
    void mayStandStillMoreThanOnce() {
        DeadlineClock clock = clock("2026-08-03", TimeLimit.workingDays(10))
                .suspended(day("2026-08-04"))
                .resumed(day("2026-08-05"))
                .suspended(day("2026-08-06"))
                .resumed(day("2026-08-07"));
        assertThat(reckon(clock).dueOn()).isEqualTo(day("2026-08-19"));
    }

    @Test
    void isExtendedOnceFromItsLastDay() {
        DeadlineClock extended = clock("2026-08-03", TimeLimit.workingDays(10)).extended(TimeLimit.workingDays(5));
        assertThat(reckon(extended).dueOn()).isEqualTo(day("2026-08-24"));
        assertRefused(CaseworkError.CLOCK_EXTENDED, () -> extended.extended(TimeLimit.workingDays(1)));
    }

    @Test
    void anExtensionHasAUnitOfItsOwn() {
        DeadlineClock extended = clock("2026-08-03", TimeLimit.workingDays(10)).extended(TimeLimit.months(1));
        assertThat(reckon(extended).dueOn()).isEqualTo(day("2026-09-17"));
    }

    @Test
    void isOverdueFromTheDayAfter() {
        Reckoning reckoning = reckon(clock("2026-08-03", TimeLimit.workingDays(1)));
        assertThat(reckoning.isOverdue(day("2026-08-04"))).isFalse();
        assertThat(reckoning.isOverdue(day("2026-08-05"))).isTrue();
    }

    @Test
    void refusesWhatDoesNotFollow() {
        DeadlineClock running = clock("2026-08-03", TimeLimit.workingDays(10));
        DeadlineClock suspended = running.suspended(day("2026-08-05"));
        assertRefused(CaseworkError.CLOCK_RUNNING, () -> running.resumed(day("2026-08-05")));
        assertRefused(CaseworkError.CLOCK_SUSPENDED, () -> suspended.suspended(day("2026-08-06")));
        assertRefused(CaseworkError.CLOCK_DAY, () -> running.suspended(day("2026-08-02")));
        assertRefused(CaseworkError.CLOCK_DAY, () -> suspended.resumed(day("2026-08-04")));
        assertRefused(
                CaseworkError.CLOCK_DAY,
                () -> suspended.resumed(day("2026-08-10")).suspended(day("2026-08-09")));
    }

    @Test
    void refusesLimitsOfNoLengthOrBeyondReason() {
        assertRefused(CaseworkError.LIMIT_LENGTH, () -> TimeLimit.workingDays(0));
        assertRefused(CaseworkError.LIMIT_LENGTH, () -> TimeLimit.calendarDays(TimeLimit.LONGEST + 1));
        assertThat(TimeLimit.workingDays(TimeLimit.LONGEST).amount()).isEqualTo(TimeLimit.LONGEST);
    }

    private static void assertRefused(CaseworkError error, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(CaseworkRefusedException.class, refused -> assertThat(refused.code())
                        .isEqualTo(error));
    }
}
