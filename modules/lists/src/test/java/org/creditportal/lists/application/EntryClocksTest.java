package org.creditportal.lists.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.lists.domain.Entries.CLERK;
import static org.creditportal.lists.domain.Entries.DAY;
import static org.creditportal.lists.domain.Entries.OFFICE;
import static org.creditportal.lists.domain.Entries.REVIEWER;
import static org.creditportal.lists.domain.Entries.TODAY;
import static org.creditportal.lists.domain.Entries.anEntry;
import static org.creditportal.lists.domain.Entries.dayOf;
import static org.creditportal.lists.domain.Entries.served;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.creditportal.casework.api.deadline.ClockKey;
import org.creditportal.casework.api.deadline.ClockView;
import org.creditportal.casework.api.deadline.StartClock;
import org.creditportal.kernel.calendar.CalendarDay;
import org.creditportal.kernel.calendar.CalendarYear;
import org.creditportal.kernel.calendar.DayKind;
import org.creditportal.kernel.calendar.WorkingDayCalendar;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.tenant.TenantFiles;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.lists.api.EntryDeadlineRow;
import org.creditportal.lists.api.EntryState;
import org.creditportal.lists.api.ListDeadlines;
import org.creditportal.lists.api.ListsPermission;
import org.creditportal.lists.api.TenantLists;
import org.creditportal.lists.domain.ListEntry;
import org.creditportal.lists.domain.ListTypes;
import org.creditportal.lists.domain.OfficialDay;
import org.junit.jupiter.api.Test;

/** Each step of an entry's procedure has its day, once, and for whoever has to take it. */
class EntryClocksTest {

    private static final TenantDefinition KUNMING =
            TenantFiles.load(Path.of("../../tenants-config")).require(new TenantId("kunming"));
    private static final ListDeadlines RULES = TenantLists.of(KUNMING).deadlines();

    private final ClocksInMemory kept = new ClocksInMemory();
    private final EntryClocks clocks = new EntryClocks();
    private OfficialDay today = DAY;

    EntryClocksTest() {
        clocks.clocks = kept;
        clocks.tenants = new TenantDirectory() {
            @Override
            public TenantDefinition current() {
                return KUNMING;
            }
        };
        clocks.days = new OfficialDays() {
            @Override
            OfficialDay today() {
                return today;
            }
        };
    }

    @Test
    void theDaysForTheDecisionCountFromTheNoticeAndOpenWhenTheHearingIsOver() {
        ListEntry entry = anEntry().notified();
        clocks.follow(entry);
        StartClock decide = kept.started.get("toDecide");
        int hearing = entry.hearing().workingDays();
        assertThat(decide.startedOn()).isEqualTo(TODAY.minusDays(1));
        assertThat(decide.opens().amount()).isEqualTo(hearing);
        assertThat(decide.limit().amount()).isEqualTo(hearing + RULES.decide().workingDays());
        assertThat(decide.permission()).isEqualTo(ListsPermission.LISTS_DECIDE);
        assertThat(decide.bureau()).isEqualTo(ListTypes.MARKET);
    }

    @Test
    void theDayForTheDecisionStandsStillWhileThePublicIsNotTold() {
        ListEntry entry = anEntry().on(ListTypes.announced()).proposed();
        clocks.standStill(entry);
        entry.giveNotice(served(TODAY), CLERK, DAY);
        clocks.follow(entry);
        clocks.standStill(entry);
        clocks.standStill(entry);
        assertThat(kept.suspended).containsExactly(Map.entry("toDecide", TODAY));
        clocks.goOn(entry);
        clocks.goOn(entry);
        assertThat(kept.suspended).isEmpty();
    }

    @Test
    void theDaysForTheAnswerCountFromWhenTheStatementCameAndTheDecisionKeepsItsOwn() {
        ListEntry entry = anEntry().notified();
        clocks.follow(entry);
        today = dayOf(TODAY.plusDays(2));
        entry.state("已及时召回", TODAY, false, CLERK, today);
        clocks.follow(entry);
        StartClock answer = kept.started.get("toAnswer");
        assertThat(answer.startedOn()).isEqualTo(TODAY);
        assertThat(answer.limit().amount()).isEqualTo(RULES.answer().workingDays());
        assertThat(answer.permission()).isEqualTo(ListsPermission.LISTS_PROPOSE);
        assertThat(answer.bureau()).isEqualTo(ListTypes.MARKET);
        assertThat(kept.ended).isEmpty();
        entry.lead(EntryState.ANSWERED, "不予采纳", CLERK, today);
        clocks.follow(entry);
        assertThat(kept.ended).containsOnlyKeys("toAnswer");
    }

    @Test
    void whoeverSpeaksAgainIsAnsweredByADayOfItsOwn() {
        ListEntry entry = anEntry().notified();
        entry.state("已及时召回", TODAY, false, CLERK, today);
        clocks.follow(entry);
        entry.lead(EntryState.ANSWERED, "不予采纳", CLERK, today);
        clocks.follow(entry);
        today = dayOf(TODAY.plusDays(3));
        entry.state("另有新证据", today.date(), false, CLERK, today);
        clocks.follow(entry);
        assertThat(kept.started).containsOnlyKeys("toDecide", "toAnswer", "toAnswer 2");
        assertThat(kept.ended).containsOnlyKeys("toAnswer");
        StartClock second = kept.started.get("toAnswer 2");
        assertThat(second.key()).isEqualTo(new ClockKey("lists", entry.number(), "toAnswer", 2));
        assertThat(second.startedOn()).isEqualTo(today.date());
        assertThat(second.limit().amount()).isEqualTo(RULES.answer().workingDays());
        ClockView answer = kept.require(second.key());
        assertThat(answer.isLate(answer.reckoning().dueOn())).isFalse();
        assertThat(answer.isLate(answer.reckoning().dueOn().plusDays(1))).isTrue();
        clocks.follow(entry);
        assertThat(kept.started).as("asked again, it is the same").hasSize(3);
        entry.lead(EntryState.ANSWERED, "不予采纳", CLERK, today);
        clocks.follow(entry);
        assertThat(kept.ended).containsOnlyKeys("toAnswer", "toAnswer 2");
        assertThat(clocks.rows(entry.number()))
                .extracting(EntryDeadlineRow::name)
                .containsExactly("toAnswer", "toDecide");
    }

    @Test
    void eachStepEndsItsDayAndStartsTheNextUntilItIsPublished() {
        ListEntry entry = anEntry().notified();
        clocks.follow(entry);
        today = dayOf(TODAY.plusDays(30));
        entry.decide(true, "事实清楚", REVIEWER, today);
        clocks.follow(entry);
        assertThat(kept.ended).containsOnlyKeys("toDecide");
        assertThat(kept.started.get("toServe").permission()).isEqualTo(ListsPermission.LISTS_PROPOSE);
        entry.serve("昆市监列〔2026〕1号", served(today.date()), CLERK, today);
        clocks.follow(entry);
        assertThat(kept.ended).containsOnlyKeys("toDecide", "toServe");
        StartClock publish = kept.started.get("toPublish");
        assertThat(publish.permission()).isEqualTo(ListsPermission.LISTS_PUBLISH);
        assertThat(publish.bureau()).isEqualTo(KUNMING.creditOffice().id());
        entry.publish(null, OFFICE, today);
        clocks.follow(entry);
        assertThat(kept.ended).containsOnlyKeys("toDecide", "toServe", "toPublish");
        assertThat(clocks.rows(entry.number()))
                .extracting(EntryDeadlineRow::name)
                .containsExactly("toDecide", "toServe", "toPublish");
    }

    @Test
    void whatIsSentBackHasNoSecondDay() {
        ListEntry entry = anEntry().notified();
        clocks.follow(entry);
        today = dayOf(TODAY.plusDays(30));
        entry.decide(true, "事实清楚", REVIEWER, today);
        clocks.follow(entry);
        entry.lead(EntryState.RETURNED, "依据有误", OFFICE, today);
        clocks.follow(entry);
        assertThat(kept.ended).containsOnlyKeys("toDecide", "toServe");
        entry.decide(true, "已更正", REVIEWER, today);
        clocks.follow(entry);
        assertThat(kept.started).containsOnlyKeys("toDecide", "toServe");
    }

    @Test
    void withoutNoticeItIsPublishedFromTheDecisionAndARejectedOneHasNoDay() {
        ListEntry approved = anEntry().approved();
        clocks.follow(approved);
        assertThat(kept.started).containsOnlyKeys("toPublish");
        kept.started.clear();
        clocks.follow(anEntry().rejected());
        assertThat(kept.started).isEmpty();
    }

    /** Decided on the last day before Spring Festival: the make-up Saturday counts, the festival does not. */
    @Test
    void springFestivalAndItsMakeUpDayMoveTheLastDayAndMidnightMakesItLate() {
        LocalDate friday = LocalDate.of(2026, 2, 13);
        kept.calendar = springFestival();
        today = new OfficialDay(friday, DAY.moment(), kept.calendar);
        ListEntry entry = anEntry().approved();
        clocks.follow(entry);
        LocalDate last = kept.calendar
                .plusWorkingDays(friday, RULES.publish().workingDays())
                .date();
        assertThat(last).isAfter(LocalDate.of(2026, 2, 23));
        ClockView publish = kept.findOf("lists", entry.number()).get(0);
        assertThat(publish.isLate(last)).isFalse();
        assertThat(publish.isLate(last.plusDays(1))).isTrue();
        today = new OfficialDay(last, DAY.moment(), kept.calendar);
        assertThat(clocks.overdue()).isEmpty();
        assertThat(clocks.isLate(entry.number())).isFalse();
        today = new OfficialDay(last.plusDays(1), DAY.moment(), kept.calendar);
        assertThat(clocks.overdue()).containsExactly(entry.number());
        assertThat(clocks.isLate(entry.number())).isTrue();
        entry.publish(null, OFFICE, today);
        clocks.follow(entry);
        assertThat(clocks.overdue()).isEmpty();
        assertThat(clocks.isLate(entry.number())).isFalse();
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
