package org.creditportal.lists.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.creditportal.lists.domain.Entries.CLERK;
import static org.creditportal.lists.domain.Entries.NOON;
import static org.creditportal.lists.domain.Entries.OFFICE;
import static org.creditportal.lists.domain.Entries.REVIEWER;
import static org.creditportal.lists.domain.Entries.aGround;
import static org.creditportal.lists.domain.Entries.anEntry;
import static org.creditportal.lists.domain.Entries.dayOf;
import static org.creditportal.lists.domain.Entries.served;
import static org.creditportal.lists.domain.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creditportal.kernel.calendar.CalendarDay;
import org.creditportal.kernel.calendar.CalendarYear;
import org.creditportal.kernel.calendar.DayKind;
import org.creditportal.kernel.calendar.WorkingDayCalendar;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.lists.api.EntryStanding;
import org.creditportal.lists.api.EntryState;
import org.creditportal.lists.api.ListsError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long entries and notices last where the calendar is odd: leap days, the last day and the one after it, make-up days. */
class ListDurationsTest {

    private static final LocalDate LEAP_DAY = LocalDate.of(2024, 2, 29);

    /** Three years from the decision; where that year has no such day, to the last of the month. */
    @ParameterizedTest
    @CsvSource({
        "2024-02-29, 2027-02-28",
        "2024-02-28, 2027-02-28",
        "2025-02-28, 2028-02-28",
        "2025-03-01, 2028-03-01",
        "2025-08-31, 2028-08-31"
    })
    void threeYearsEndOnTheSameDayOrTheLastOfItsMonth(LocalDate decidedOn, LocalDate last) {
        ListEntry entry = published(decidedOn);
        assertThat(entry.publishedUntil()).isEqualTo(last);
        assertThat(entry.isPublic(last)).isTrue();
        assertThat(entry.standing(last)).isEqualTo(EntryStanding.IN_FORCE);
        assertThat(entry.isPublic(last.plusDays(1))).isFalse();
        assertThat(entry.standing(last.plusDays(1))).isEqualTo(EntryStanding.EXPIRED);
    }

    /** Suspended over its last day it is over all the same, and resumed on the next it does not come back. */
    @Test
    void aSuspensionDoesNotMoveTheLastDay() {
        ListEntry entry = published(LEAP_DAY);
        LocalDate last = entry.publishedUntil();
        entry.suspend(NOON);
        assertThat(entry.standing(last)).isEqualTo(EntryStanding.SUSPENDED);
        assertThat(entry.standing(last.plusDays(1))).isEqualTo(EntryStanding.EXPIRED);
        entry.resume(Signatory.PORTAL.sign(NOON));
        assertThat(entry.isPublic(last)).isTrue();
        assertThat(entry.isPublic(last.plusDays(1))).isFalse();
    }

    /** Six months at the least from the last day of August end with February. */
    @ParameterizedTest
    @CsvSource({"2023-08-31, 2024-02-29", "2024-08-31, 2025-02-28", "2024-08-29, 2025-02-28", "2024-02-29, 2024-08-29"})
    void theShortestPublicationEndsWithAShortMonth(LocalDate decidedOn, LocalDate over) {
        ListEntry entry = anEntry()
                .heard()
                .because("food")
                .restingOn(aGround(Entries.RECORD, decidedOn))
                .proposed();
        assertRefused(ListsError.REMOVAL_TOO_EARLY, () -> repaired(entry, over.minusDays(1)));
        assertThatCode(() -> repaired(entry, over)).doesNotThrowAnyException();
    }

    /** From a Monday five working days end on the Saturday that is worked for the festival; the reviewer decides on the Sunday. */
    @Test
    void aHearingMayEndOnAMakeUpSaturday() {
        WorkingDayCalendar festival = springFestival();
        LocalDate monday = LocalDate.of(2026, 2, 9);
        LocalDate saturday = LocalDate.of(2026, 2, 14);
        ListEntry entry = anEntry().heard().proposed();
        entry.giveNotice(served(monday), CLERK, new OfficialDay(monday, NOON, festival));
        assertThat(entry.hearing().until(festival).date()).isEqualTo(saturday);
        entry.state("在补班日陈述", saturday, false, CLERK, new OfficialDay(saturday, NOON, festival));
        assertThat(entry.statements().get(0).isLate()).isFalse();
        entry.lead(EntryState.ANSWERED, "不予采纳", CLERK, new OfficialDay(saturday, NOON, festival));
        assertRefused(
                ListsError.HEARING_NOT_OVER,
                () -> entry.decide(true, "事实清楚", REVIEWER, new OfficialDay(saturday, NOON, festival)));
        entry.decide(true, "事实清楚", REVIEWER, new OfficialDay(saturday.plusDays(1), NOON, festival));
        assertThat(entry.state()).isEqualTo(EntryState.APPROVED);
    }

    /** Put up on the last day before the festival, the notice is before the public through all of it. */
    @Test
    void aPublicNoticeStandsThroughTheFestivalToTheEndOfItsLastWorkingDay() {
        WorkingDayCalendar festival = springFestival();
        LocalDate saturday = LocalDate.of(2026, 2, 14);
        LocalDate last = LocalDate.of(2026, 3, 2);
        ListEntry entry = anEntry().on(ListTypes.announced()).proposed();
        entry.giveNotice(served(saturday), CLERK, new OfficialDay(saturday, NOON, festival));
        assertThat(entry.hearing().until(festival).date()).isEqualTo(last);
        assertThat(saturday.datesUntil(last.plusDays(1)))
                .allSatisfy(day -> assertThat(entry.isOnNotice(new OfficialDay(day, NOON, festival)))
                        .isTrue());
        assertThat(entry.isOnNotice(new OfficialDay(last.plusDays(1), NOON, festival)))
                .isFalse();
    }

    private static void repaired(ListEntry entry, LocalDate day) {
        RemovalFitsTheListing.demand(
                entry, Optional.of(ListTypes.hearing()), ListTypes.REMOVALS, "repaired", "移〔2026〕1号", dayOf(day));
    }

    private static ListEntry published(LocalDate decidedOn) {
        ListEntry entry =
                anEntry().restingOn(aGround(Entries.RECORD, decidedOn)).proposed();
        entry.decide(true, "事实清楚", REVIEWER, Entries.DAY);
        entry.publish(null, OFFICE, Entries.DAY);
        return entry;
    }

    private static WorkingDayCalendar springFestival() {
        return new WorkingDayCalendar(List.of(new CalendarYear(
                2026,
                "notice",
                List.of(
                        day(14, DayKind.WORKDAY),
                        day(16, DayKind.HOLIDAY),
                        day(17, DayKind.HOLIDAY),
                        day(18, DayKind.HOLIDAY),
                        day(19, DayKind.HOLIDAY),
                        day(20, DayKind.HOLIDAY),
                        day(23, DayKind.HOLIDAY)))));
    }

    private static CalendarDay day(int ofFebruary, DayKind kind) {
        return new CalendarDay(LocalDate.of(2026, 2, ofFebruary), kind, "Spring Festival");
    }
}
