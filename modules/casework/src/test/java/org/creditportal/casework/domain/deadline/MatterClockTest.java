package org.creditportal.casework.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.creditportal.casework.api.CaseworkError;
import org.creditportal.casework.api.CaseworkRefusedException;
import org.creditportal.casework.api.deadline.ClockKey;
import org.creditportal.casework.api.deadline.ClockView;
import org.creditportal.casework.api.deadline.ReminderDue;
import org.creditportal.casework.api.deadline.ReminderStage;
import org.creditportal.casework.api.deadline.StartClock;
import org.creditportal.casework.api.deadline.TimeLimit;
import org.creditportal.kernel.calendar.WorkingDayCalendar;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.junit.jupiter.api.Test;

class MatterClockTest {

    private static final WorkingDayCalendar CALENDAR = Years.UNTIL_2026;
    private static final ClockKey KEY = new ClockKey("rights", "0ABCDEFGHJKMN", "reply");
    private static final Signature WHY = new Signatory("o1", "Wang", "market", false)
            .sign(Instant.parse("2026-08-10T02:00:00Z"), new Reason("More proof is on its way."));

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    /** Last day 17 August 2026, a Monday. */
    private static MatterClock clock() {
        return clock("2026-08-03", 10);
    }

    private static MatterClock clock(String startedOn, int days) {
        TimeLimit limit = TimeLimit.workingDays(days);
        return MatterClock.start(
                new StartClock(KEY, "market", "rights.reply", "/rights/objection", day(startedOn), limit), CALENDAR);
    }

    private static ReminderStage remind(MatterClock clock, String today) {
        return clock.remind(day(today), CALENDAR).map(ReminderDue::stage).orElse(null);
    }

    @Test
    void remindsTwoWorkingDaysBeforeOnAndAfterTheLastDay() {
        MatterClock clock = clock();
        assertThat(remind(clock, "2026-08-12")).isNull();
        assertThat(remind(clock, "2026-08-13")).isEqualTo(ReminderStage.BEFORE);
        assertThat(remind(clock, "2026-08-13")).isNull();
        assertThat(remind(clock, "2026-08-14")).isNull();
        assertThat(remind(clock, "2026-08-17")).isEqualTo(ReminderStage.AT);
        assertThat(remind(clock, "2026-08-18")).isEqualTo(ReminderStage.AFTER);
        assertThat(clock.remindOn()).isNull();
        assertThat(remind(clock, "2026-09-18")).isNull();
    }

    private static MatterClock hearing(String startedOn) {
        return MatterClock.start(
                new StartClock(
                                KEY,
                                "market",
                                "rights.reply",
                                "/rights/objection",
                                day(startedOn),
                                TimeLimit.workingDays(15))
                        .opening(TimeLimit.workingDays(5)),
                CALENDAR);
    }

    @Test
    void waitsForNobodyBeforeItOpensAcrossHolidaysAndAMakeUpDay() {
        MatterClock clock = hearing("2026-09-28");
        assertThat(clock.isOpen(day("2026-10-10")))
                .as("the fifth day, a make-up Saturday")
                .isFalse();
        assertThat(clock.isOpen(day("2026-10-11"))).isTrue();
        assertThat(clock.dueOn()).isEqualTo(day("2026-10-23"));
        assertThat(clock().isOpen(day("2026-08-03")))
                .as("one that opens at once")
                .isTrue();
    }

    @Test
    void opensLaterByAsMuchAsItStoodStill() {
        MatterClock clock = hearing("2026-08-03");
        clock.suspend(day("2026-08-05"), CALENDAR);
        clock.resume(day("2026-08-19"), CALENDAR);
        assertThat(clock.isOpen(day("2026-08-20"))).isFalse();
        assertThat(clock.isOpen(day("2026-08-24")))
                .as("the fifth working day: two before, three after")
                .isFalse();
        assertThat(clock.isOpen(day("2026-08-25"))).isTrue();
        clock.suspend(day("2026-08-26"), CALENDAR);
        clock.resume(day("2026-09-02"), CALENDAR);
        assertThat(clock.isOpen(day("2026-08-25"))).as("opened before").isTrue();
    }

    @Test
    void opensAndEndsAnewWhenAYearIsAnnounced() {
        MatterClock clock = hearing("2026-12-28");
        assertThat(clock.isProvisional()).isTrue();
        assertThat(clock.isOpen(day("2027-01-05"))).isTrue();
        LocalDate before = clock.dueOn();
        clock.recompute(Years.UNTIL_2027);
        assertThat(clock.isProvisional()).isFalse();
        assertThat(clock.isOpen(day("2027-01-05"))).isFalse();
        assertThat(clock.isOpen(day("2027-01-07"))).isTrue();
        assertThat(clock.dueOn()).isAfter(before);
    }

    @Test
    void tellsWhomToRemindOfWhatAndNothingElse() {
        assertThat(clock().remind(day("2026-08-13"), CALENDAR))
                .hasValue(new ReminderDue(
                        "rights",
                        "0ABCDEFGHJKMN",
                        "reply",
                        "market",
                        "rights.reply",
                        "/rights/objection",
                        ReminderStage.BEFORE,
                        day("2026-08-17")));
    }

    @Test
    void leavesOutWhatALaterReminderHasOvertaken() {
        assertThat(remind(clock(), "2026-08-18")).isEqualTo(ReminderStage.AFTER);
        assertThat(remind(clock("2026-08-03", 1), "2026-08-04")).isEqualTo(ReminderStage.AT);
    }

    @Test
    void remindsAnewWhenTheLastDayMoves() {
        MatterClock clock = clock();
        assertThat(remind(clock, "2026-08-13")).isEqualTo(ReminderStage.BEFORE);
        clock.extend(TimeLimit.workingDays(5), day("2026-08-17"), WHY, CALENDAR);
        assertThat(clock.dueOn()).isEqualTo(day("2026-08-24"));
        assertThat(remind(clock, "2026-08-18")).isNull();
        assertThat(remind(clock, "2026-08-20")).isEqualTo(ReminderStage.BEFORE);
    }

    @Test
    void remindsOfNothingWhileItStandsStillOrAfterItHasEnded() {
        MatterClock suspended = clock();
        suspended.suspend(day("2026-08-05"), CALENDAR);
        assertThat(suspended.dueOn()).isNull();
        assertThat(remind(suspended, "2027-08-18")).isNull();
        MatterClock ended = clock();
        ended.end(day("2026-08-12"));
        assertThat(remind(ended, "2026-08-18")).isNull();
    }

    @Test
    void waitsForTheBureauThatItWasHandedToUnlessItHasEnded() {
        MatterClock clock = clock();
        clock.handOver("successor", day("2026-08-17"));
        assertThat(clock.bureau()).isEqualTo("successor");
        assertThat(clock.row().bureau()).isEqualTo("successor");
        assertThat(clock.row().charged()).isEqualTo("successor");
        assertThat(clock.row().dueOn()).isEqualTo(day("2026-08-17"));
        MatterClock ended = clock();
        ended.end(day("2026-08-12"));
        ended.handOver("successor", day("2026-08-20"));
        assertThat(ended.bureau()).isEqualTo("market");
    }

    @Test
    void whatWasLateWhenItWasHandedOverStaysChargedToWhoWasLate() {
        MatterClock clock = clock("2026-12-28", 5);
        clock.handOver("successor", day("2027-01-05"));
        assertThat(clock.bureau()).isEqualTo("successor");
        assertThat(clock.row().charged()).isEqualTo("market");
        clock.handOver("another", day("2027-01-20"));
        clock.end(day("2027-01-21"));
        assertThat(clock.row().charged()).isEqualTo("market");
    }

    @Test
    void whatWasLateByAProvisionalDayOnlyIsChargedToWhoHasIt() {
        MatterClock clock = clock("2026-12-28", 5);
        clock.handOver("successor", day("2027-01-05"));
        clock.recompute(Years.UNTIL_2027);
        assertThat(clock.row().charged()).isEqualTo("successor");
    }

    @Test
    void goesOnWhereItStoodStill() {
        MatterClock clock = clock();
        clock.suspend(day("2026-08-05"), CALENDAR);
        assertThat(clock.view(CALENDAR).suspendedSince()).isEqualTo(day("2026-08-05"));
        clock.resume(day("2026-08-12"), CALENDAR);
        assertThat(clock.dueOn()).isEqualTo(day("2026-08-24"));
        assertThat(clock.view(CALENDAR).suspendedSince()).isNull();
        assertThat(remind(clock, "2026-08-20")).isEqualTo(ReminderStage.BEFORE);
    }

    @Test
    void isComputedAgainWhenTheYearIsAnnounced() {
        MatterClock clock = clock("2026-12-28", 5);
        assertThat(clock.isProvisional()).isTrue();
        assertThat(clock.dueOn()).isEqualTo(day("2027-01-04"));
        clock.recompute(Years.UNTIL_2027);
        assertThat(clock.isProvisional()).isFalse();
        assertThat(clock.dueOn()).isEqualTo(day("2027-01-06"));
        assertThat(clock.remindOn()).isEqualTo(day("2026-12-31"));
    }

    @Test
    void aClockThatHasEndedIsLateOrNotByTheCalendarThatPagesTell() {
        MatterClock clock = clock("2026-12-28", 5);
        clock.end(day("2027-01-05"));
        assertThat(clock.row().isLate(day("2027-01-05"))).isTrue();
        clock.recompute(Years.UNTIL_2027);
        assertThat(clock.dueOn()).isEqualTo(day("2027-01-06"));
        assertThat(clock.isProvisional()).isFalse();
        assertThat(clock.row().isLate(day("2027-02-01")))
                .isEqualTo(clock.view(Years.UNTIL_2027).isLate(day("2027-02-01")))
                .isFalse();
        assertThat(clock.row().endedOn()).isEqualTo(day("2027-01-05"));
        assertThat(clock.remindOn()).isNull();
    }

    @Test
    void aRecomputationThatMovesNothingRemindsOfNothingTwice() {
        MatterClock clock = clock();
        assertThat(remind(clock, "2026-08-13")).isEqualTo(ReminderStage.BEFORE);
        clock.recompute(Years.UNTIL_2027);
        assertThat(remind(clock, "2026-08-14")).isNull();
    }

    @Test
    void tellsHowItWasExtended() {
        MatterClock clock = clock();
        assertThat(clock.view(CALENDAR).extended()).isNull();
        clock.extend(TimeLimit.workingDays(5), day("2026-08-10"), WHY, CALENDAR);
        ClockView view = clock.view(CALENDAR);
        assertThat(view.extension()).isEqualTo(TimeLimit.workingDays(5));
        assertThat(view.extended().reason()).isEqualTo("More proof is on its way.");
        assertThat(view.limit()).isEqualTo(TimeLimit.workingDays(10));
        assertThat(view.key()).isEqualTo(KEY);
        assertThat(view.bureau()).isEqualTo("market");
        assertThat(clock.bureau()).isEqualTo("market");
        assertThat(clock.page()).isEqualTo("/rights/objection");
    }

    @Test
    void isLateByTheDayOnWhichItWasDone() {
        MatterClock inTime = clock();
        inTime.end(day("2026-08-17"));
        inTime.end(day("2026-08-30"));
        assertThat(inTime.view(CALENDAR).isLate(day("2026-09-01"))).isFalse();
        MatterClock late = clock();
        late.end(day("2026-08-18"));
        assertThat(late.view(CALENDAR).isLate(day("2026-08-18"))).isTrue();
        assertThat(clock().view(CALENDAR).isLate(day("2026-08-17"))).isFalse();
        assertThat(clock().view(CALENDAR).isLate(day("2026-08-18"))).isTrue();
    }

    @Test
    void isNeitherSuspendedNorExtendedWhenItIsOverOrHasEnded() {
        MatterClock over = clock();
        assertOver(() -> over.suspend(day("2026-08-18"), CALENDAR));
        assertOver(() -> over.extend(TimeLimit.workingDays(1), day("2026-08-18"), WHY, CALENDAR));
        MatterClock ended = clock();
        ended.end(day("2026-08-12"));
        assertOver(() -> ended.suspend(day("2026-08-12"), CALENDAR));
        assertOver(() -> ended.resume(day("2026-08-12"), CALENDAR));
        assertOver(() -> ended.extend(TimeLimit.workingDays(1), day("2026-08-12"), WHY, CALENDAR));
    }

    @Test
    void aClockThatStandsStillMayBeExtended() {
        MatterClock clock = clock();
        clock.suspend(day("2026-08-05"), CALENDAR);
        clock.extend(TimeLimit.workingDays(5), day("2026-09-30"), WHY, CALENDAR);
        clock.resume(day("2026-09-30"), CALENDAR);
        assertThat(clock.dueOn()).isEqualTo(day("2026-10-23"));
    }

    private static void assertOver(Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(CaseworkRefusedException.class, refused -> assertThat(refused.code())
                        .isEqualTo(CaseworkError.CLOCK_OVER));
    }
}
