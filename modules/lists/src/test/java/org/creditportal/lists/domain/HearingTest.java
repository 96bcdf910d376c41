package org.creditportal.lists.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.lists.domain.Entries.CLERK;
import static org.creditportal.lists.domain.Entries.DAY;
import static org.creditportal.lists.domain.Entries.OFFICE;
import static org.creditportal.lists.domain.Entries.REVIEWER;
import static org.creditportal.lists.domain.Entries.TODAY;
import static org.creditportal.lists.domain.Entries.anEntry;
import static org.creditportal.lists.domain.Entries.dayOf;
import static org.creditportal.lists.domain.Entries.served;
import static org.creditportal.lists.domain.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creditportal.casework.api.CaseworkError;
import org.creditportal.casework.api.step.ServiceWay;
import org.creditportal.casework.domain.matter.MatterStep;
import org.creditportal.kernel.calendar.CalendarDay;
import org.creditportal.kernel.calendar.CalendarYear;
import org.creditportal.kernel.calendar.DayKind;
import org.creditportal.kernel.calendar.WorkingDayCalendar;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.lists.api.EntryStanding;
import org.creditportal.lists.api.EntryState;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.ListsError;
import org.creditportal.lists.api.Service;
import org.junit.jupiter.api.Test;

/** Nobody is listed who was not told and could not be heard, where the list asks it. */
class HearingTest {

    /** Notice on Wednesday 12 August: five working days end on Wednesday 19. */
    private static final LocalDate LAST = LocalDate.of(2026, 8, 19);

    /** The shortest publication is over: six months after the decision. */
    private static final OfficialDay LATER = dayOf(Entries.DECIDED_ON.plusMonths(6));

    private static final OfficialDay OVER = dayOf(LAST.plusDays(1));
    private static final Signatory COLLEAGUE = new Signatory("u-colleague", "钱同事", ListTypes.MARKET, false);
    private static final Signatory OTHER_OFFICE = new Signatory("u-office-2", "孙信用", "credit-office", true);

    @Test
    void isNotApprovedBeforeNoticeWasGiven() {
        ListEntry entry = anEntry().heard().proposed();
        assertRefused(ListsError.NOTICE_MISSING, () -> entry.decide(true, "事实清楚", REVIEWER, DAY));
        assertThat(StepsOfAnEntry.nextFor(entry, REVIEWER, DAY))
                .containsExactlyInAnyOrder(EntryState.NOTIFIED, EntryState.REJECTED);
        entry.decide(false, "证据不足", REVIEWER, DAY);
        assertThat(entry.state()).isEqualTo(EntryState.REJECTED);
    }

    @Test
    void isDecidedOnTheDayAfterTheLastDayOfTheHearing() {
        ListEntry entry = anEntry().notified();
        for (boolean approve : List.of(true, false)) {
            assertRefused(ListsError.HEARING_NOT_OVER, () -> entry.decide(approve, "事实清楚", REVIEWER, dayOf(LAST)));
        }
        entry.decide(true, "事实清楚", REVIEWER, OVER);
        assertThat(entry.state()).isEqualTo(EntryState.APPROVED);
    }

    @Test
    void countsTheHolidaysOfSpringFestivalAndTheirMakeUpDays() {
        LocalDate friday = LocalDate.of(2026, 2, 13);
        List<CalendarDay> days = List.of(
                day(LocalDate.of(2026, 2, 14), DayKind.WORKDAY),
                day(LocalDate.of(2026, 2, 16), DayKind.HOLIDAY),
                day(LocalDate.of(2026, 2, 17), DayKind.HOLIDAY),
                day(LocalDate.of(2026, 2, 18), DayKind.HOLIDAY),
                day(LocalDate.of(2026, 2, 19), DayKind.HOLIDAY),
                day(LocalDate.of(2026, 2, 20), DayKind.HOLIDAY),
                day(LocalDate.of(2026, 2, 23), DayKind.HOLIDAY));
        WorkingDayCalendar calendar = new WorkingDayCalendar(List.of(new CalendarYear(2026, "notice", days)));
        ListEntry entry = anEntry().heard().proposed();
        entry.giveNotice(served(friday), CLERK, DAY);
        assertThat(entry.hearing().until(calendar).date()).isEqualTo("2026-02-27");
        assertThat(entry.hearing().until(calendar).provisional()).isFalse();
        assertThat(entry.hearing().until(DAY.calendar()).date()).isEqualTo("2026-02-20");
        assertThat(entry.hearing().until(DAY.calendar()).provisional()).isTrue();
    }

    @Test
    void aPublicNoticeOverSpringFestivalIsDecidedOnTheDayAfterItsLastWorkingDay() {
        LocalDate friday = LocalDate.of(2026, 2, 13);
        List<CalendarDay> days = List.of(
                day(LocalDate.of(2026, 2, 14), DayKind.WORKDAY),
                day(LocalDate.of(2026, 2, 16), DayKind.HOLIDAY),
                day(LocalDate.of(2026, 2, 17), DayKind.HOLIDAY),
                day(LocalDate.of(2026, 2, 18), DayKind.HOLIDAY),
                day(LocalDate.of(2026, 2, 19), DayKind.HOLIDAY),
                day(LocalDate.of(2026, 2, 20), DayKind.HOLIDAY),
                day(LocalDate.of(2026, 2, 23), DayKind.HOLIDAY));
        WorkingDayCalendar festival = new WorkingDayCalendar(List.of(new CalendarYear(2026, "notice", days)));
        ListEntry entry = anEntry().on(ListTypes.announced()).proposed();
        entry.giveNotice(served(friday), CLERK, dayOf(friday));
        LocalDate last = LocalDate.of(2026, 2, 27);
        assertRefused(
                ListsError.HEARING_NOT_OVER,
                () -> entry.decide(true, "符合条件", REVIEWER, new OfficialDay(last, Entries.NOON, festival)));
        entry.decide(true, "符合条件", REVIEWER, new OfficialDay(last.plusDays(1), Entries.NOON, festival));
        assertThat(entry.state()).isEqualTo(EntryState.APPROVED);
    }

    private static CalendarDay day(LocalDate date, DayKind kind) {
        return new CalendarDay(date, kind, "Spring Festival");
    }

    @Test
    void whoSpokeIsAnsweredBeforeItIsDecided() {
        ListEntry entry = anEntry().notified();
        entry.state("已及时召回", TODAY, false, CLERK, DAY);
        assertThat(StepsOfAnEntry.nextFor(entry, REVIEWER, OVER)).containsExactly(EntryState.ANSWERED);
        entry.lead(EntryState.ANSWERED, "召回不影响认定", CLERK, DAY);
        entry.state("另有新证据", TODAY, false, CLERK, DAY);
        entry.lead(EntryState.ANSWERED, "不予采纳", COLLEAGUE, DAY);
        entry.decide(true, "事实清楚", REVIEWER, OVER);
        assertThat(entry.steps())
                .extracting(MatterStep::to)
                .containsExactly("PROPOSED", "NOTIFIED", "STATED", "ANSWERED", "STATED", "ANSWERED", "APPROVED");
    }

    @Test
    void anAnsweredStatementDoesNotEndTheHearingUnlessTheSubjectWaivesItsRest() {
        ListEntry entry = anEntry().notified();
        entry.state("已及时召回", TODAY, false, CLERK, DAY);
        entry.lead(EntryState.ANSWERED, "召回不影响认定", CLERK, DAY);
        for (boolean approve : List.of(true, false)) {
            assertRefused(ListsError.HEARING_NOT_OVER, () -> entry.decide(approve, "事实清楚", REVIEWER, dayOf(LAST)));
        }
        assertThat(StepsOfAnEntry.nextFor(entry, REVIEWER, dayOf(LAST))).doesNotContain(EntryState.APPROVED);
        entry.state("别无陈述，放弃剩余期限", TODAY, true, CLERK, DAY);
        entry.lead(EntryState.ANSWERED, "已知悉", CLERK, DAY);
        entry.decide(true, "事实清楚", REVIEWER, DAY);
        assertThat(entry.state()).isEqualTo(EntryState.APPROVED);
    }

    @Test
    void whoSpeaksAgainAfterTheWaiverHasTheWholeTime() {
        ListEntry entry = anEntry().notified();
        entry.state("放弃剩余期限", TODAY, true, CLERK, DAY);
        entry.lead(EntryState.ANSWERED, "已知悉", CLERK, DAY);
        entry.state("另有新证据", TODAY, false, CLERK, DAY);
        entry.lead(EntryState.ANSWERED, "不予采纳", CLERK, DAY);
        assertRefused(ListsError.HEARING_NOT_OVER, () -> entry.decide(true, "事实清楚", REVIEWER, DAY));
    }

    @Test
    void aPublicNoticeRunsToItsEndAndNobodyWaivesIt() {
        ListEntry entry = anEntry().on(ListTypes.announced()).proposed();
        entry.giveNotice(served(TODAY.minusDays(1)), CLERK, dayOf(TODAY.minusDays(1)));
        assertRefused(ListsError.NOBODY_WAIVES, () -> entry.state("无异议", TODAY, true, CLERK, DAY));
        entry.state("有异议", TODAY, false, CLERK, DAY);
        entry.lead(EntryState.ANSWERED, "异议不成立", CLERK, DAY);
        assertRefused(ListsError.HEARING_NOT_OVER, () -> entry.decide(true, "符合条件", REVIEWER, dayOf(LAST)));
        entry.decide(true, "符合条件", REVIEWER, OVER);
        assertThat(entry.state()).isEqualTo(EntryState.APPROVED);
    }

    @Test
    void aPublicNoticeBeginsOnTheDayOnWhichTheSitePutsItUpAlsoTheSecondTime() {
        OfficialDay over = dayOf(TODAY.plusDays(8));
        ListEntry entry = anEntry().on(ListTypes.announced()).proposed();
        for (LocalDate day : new LocalDate[] {TODAY.minusDays(1), TODAY.minusYears(1)}) {
            assertRefused(ListsError.NOTICE_BEGINS_TODAY, () -> entry.giveNotice(served(day), CLERK, DAY));
        }
        assertRefused(ListsError.SERVICE_INCOMPLETE, () -> entry.giveNotice(served(TODAY.plusDays(1)), CLERK, DAY));
        assertThat(entry.state()).isEqualTo(EntryState.PROPOSED);
        entry.giveNotice(served(TODAY), CLERK, DAY);
        assertThat(entry.isOnNotice(DAY)).isTrue();
        entry.decide(true, "符合条件", REVIEWER, over);
        entry.lead(EntryState.RETURNED, "事实有误", Entries.OFFICE, over);
        entry.amend(anEntry().on(ListTypes.announced()).withFacts("另一事实。").proposal(), "已更正", CLERK, over);
        assertRefused(ListsError.NOTICE_BEGINS_TODAY, () -> entry.giveNotice(served(TODAY), CLERK, over));
        entry.giveNotice(served(over.date()), CLERK, over);
        assertThat(entry.isOnNotice(over)).isTrue();
    }

    @Test
    void whoObjectsWhileAPublicNoticeIsDownIsNotLate() {
        ListEntry entry = anEntry().on(ListTypes.announced()).proposed();
        entry.giveNotice(served(TODAY), CLERK, DAY);
        assertThat(entry.hideNotice(DAY)).isTrue();
        assertThat(entry.hideNotice(DAY)).as("once").isFalse();
        OfficialDay later = dayOf(LAST.plusDays(9));
        entry.state("有异议", later.date(), false, CLERK, later);
        assertThat(entry.statements()).extracting(SubjectStatement::isLate).containsExactly(false);
        assertThat(entry.showNotice(later)).isTrue();
        assertThat(entry.showNotice(later)).as("once").isFalse();
        assertThat(entry.isOnNotice(later)).isTrue();
        assertThat(anEntry().notified().hideNotice(DAY))
                .as("nobody else is told")
                .isFalse();
    }

    @Test
    void aStatementCameBetweenTheNoticeAndTodayAndIsMarkedWhenItIsLate() {
        ListEntry entry = anEntry().notified();
        for (LocalDate wrong : new LocalDate[] {null, TODAY.minusDays(2), TODAY.plusDays(1)}) {
            assertRefused(ListsError.STATEMENT_DAY, () -> entry.state("陈述", wrong, false, CLERK, DAY));
        }
        entry.state("已及时召回", LAST, false, CLERK, OVER);
        entry.lead(EntryState.ANSWERED, "不予采纳", CLERK, OVER);
        entry.state("另有新证据", OVER.date(), false, CLERK, OVER);
        assertThat(entry.statements()).extracting(SubjectStatement::isLate).containsExactly(false, true);
        assertRefused(ListsError.ILLEGAL_TRANSITION, () -> entry.decide(true, "事实清楚", REVIEWER, OVER));
    }

    @Test
    void theBureauGivesNoticeHearsAndServesAndNobodyElse() {
        ListEntry proposed = anEntry().heard().proposed();
        assertRefused(CaseworkError.SAME_BUREAU, () -> proposed.giveNotice(served(TODAY), OFFICE, DAY));
        ListEntry notified = anEntry().notified();
        assertRefused(CaseworkError.SAME_BUREAU, () -> notified.state("陈述", TODAY, false, OFFICE, DAY));
        assertRefused(CaseworkError.BEGAN_IT, () -> notified.decide(true, "事实清楚", CLERK, OVER));
    }

    @Test
    void aServiceIsToldWholeAndNeverInAdvance() {
        ListEntry entry = anEntry().heard().proposed();
        for (Service missing : List.of(
                served(TODAY.plusDays(1)),
                new Service(null, ServiceWay.POST, "EMS"),
                new Service(TODAY, null, "EMS"),
                new Service(TODAY, ServiceWay.POST, " "),
                new Service(TODAY, ServiceWay.POST, "字".repeat(201)))) {
            assertRefused(ListsError.SERVICE_INCOMPLETE, () -> entry.giveNotice(missing, CLERK, DAY));
        }
        assertThat(entry.state()).isEqualTo(EntryState.PROPOSED);
        assertThat(entry.hearing().notified()).isNull();
    }

    @Test
    void isPublishedOnceTheDecisionWasServed() {
        ListEntry entry = approved();
        assertRefused(ListsError.DECISION_NOT_SERVED, () -> entry.publish(null, OFFICE, OVER));
        assertRefused(ListsError.DECISION_NUMBER, () -> entry.serve(" ", served(TODAY), CLERK, OVER));
        entry.serve(" 昆市监列〔2026〕1号 ", served(TODAY), CLERK, OVER);
        assertThat(entry.decision().number()).isEqualTo("昆市监列〔2026〕1号");
        entry.publish(null, OFFICE, OVER);
        assertThat(entry.state()).isEqualTo(EntryState.PUBLISHED);
    }

    @Test
    void goesBackAndIsDecidedAgainWithoutASecondNotice() {
        ListEntry entry = approved();
        assertRefused(CaseworkError.CREDIT_OFFICE, () -> entry.lead(EntryState.RETURNED, "金额不符", REVIEWER, OVER));
        entry.lead(EntryState.RETURNED, "金额不符", OFFICE, OVER);
        assertThat(entry.holdsPlace()).isTrue();
        assertRefused(ListsError.NOTICE_NOT_ASKED, () -> entry.giveNotice(served(TODAY), CLERK, OVER));
        entry.decide(true, "已核实", REVIEWER, OVER);
        entry.serve("昆市监列〔2026〕1号", served(TODAY), CLERK, OVER);
        assertThat(StepsOfAnEntry.nextFor(entry, OFFICE, OVER)).contains(EntryState.PUBLISHED);
        assertThat(StepsOfAnEntry.nextFor(entry, OTHER_OFFICE, OVER)).contains(EntryState.PUBLISHED);
    }

    @Test
    void whatIsAmendedAfterItWasSentBackIsToldAgainAndHeardAgain() {
        ListEntry entry = anEntry().notified();
        entry.state("放弃剩余期限", TODAY, true, CLERK, DAY);
        entry.lead(EntryState.ANSWERED, "已知悉", CLERK, DAY);
        entry.decide(true, "事实清楚", REVIEWER, DAY);
        Proposal other = anEntry().heard().withFacts("销售过期食品二百公斤。").proposal();
        assertRefused(ListsError.NOT_AMENDABLE, () -> entry.amend(other, "补充数量", CLERK, DAY));
        entry.lead(EntryState.RETURNED, "数量不明", OFFICE, DAY);
        for (Signatory wrong : List.of(COLLEAGUE, REVIEWER, OFFICE)) {
            assertRefused(ListsError.NOT_AMENDABLE, () -> entry.amend(other, "补充数量", wrong, DAY));
        }
        assertThat(entry.standing(TODAY)).isEqualTo(EntryStanding.RETURNED);
        assertThat(entry.amend(other, "补充数量", CLERK, DAY)).isTrue();
        assertThat(entry.state()).isEqualTo(EntryState.PROPOSED);
        assertThat(entry.facts()).isEqualTo("销售过期食品二百公斤。");
        assertThat(entry.corrections()).singleElement().satisfies(before -> assertThat(before.facts())
                .isEqualTo("销售不合格产品，情节严重。"));
        assertRefused(ListsError.NOTICE_MISSING, () -> entry.decide(true, "已核实", REVIEWER, OVER));
        entry.giveNotice(served(TODAY), CLERK, DAY);
        assertRefused(ListsError.HEARING_NOT_OVER, () -> entry.decide(true, "已核实", REVIEWER, dayOf(LAST)));
        entry.decide(true, "已核实", REVIEWER, dayOf(LAST.plusDays(2)));
        assertThat(entry.lastStep().to()).isEqualTo("APPROVED");
    }

    @Test
    void anAmendmentThatTellsNothingElseNeedsNoSecondNotice() {
        ListEntry entry = approved();
        entry.lead(EntryState.RETURNED, "请核对", OFFICE, OVER);
        assertThat(entry.amend(anEntry().heard().proposal(), "已核对，无变化", CLERK, OVER))
                .isFalse();
        entry.decide(true, "已核实", REVIEWER, OVER);
        assertThat(entry.state()).isEqualTo(EntryState.APPROVED);
    }

    @Test
    void anAmendmentKeepsSubjectAndListAndTheRulesOfProposals() {
        ListEntry entry = approved();
        entry.lead(EntryState.RETURNED, "请核对", OFFICE, OVER);
        Proposal elsewhere = anEntry()
                .heard()
                .of("0AWE35PSG1C9X")
                .restingOn(Entries.aGround("0AWE35PSG1C9Y", "0AWE35PSG1C9X"))
                .proposal();
        assertRefused(ListsError.AMENDED_BEYOND, () -> entry.amend(elsewhere, "改", CLERK, OVER));
        Proposal baseless = anEntry().heard().withBasis("无此法").proposal();
        assertRefused(ListsError.BASIS_NOT_OF_LIST, () -> entry.amend(baseless, "改", CLERK, OVER));
        assertRefused(
                ListsError.DECISION_INCOMPLETE,
                () -> entry.amend(anEntry().heard().proposal(), " ", CLERK, OVER));
    }

    @Test
    void isClosedUnpublishedAndGivesThePlaceFree() {
        ListEntry entry = approved();
        entry.lead(EntryState.CLOSED, "主体已注销", OFFICE, OVER);
        assertThat(entry.holdsPlace()).isFalse();
        assertThat(StepsOfAnEntry.nextFor(entry, OFFICE, OVER)).isEmpty();
    }

    @Test
    void lastsAsLongAsTheListAsksAtTheLeast() {
        ListEntry entry = approved();
        entry.serve("昆市监列〔2026〕1号", served(TODAY), CLERK, OVER);
        LocalDate earliest = Entries.DECIDED_ON.plusMonths(6);
        assertRefused(ListsError.PUBLICATION_END_OUTSIDE, () -> entry.publish(earliest.minusDays(1), OFFICE, OVER));
        entry.publish(earliest, OFFICE, OVER);
        assertThat(entry.publishedUntil()).isEqualTo(earliest);
    }

    @Test
    void isTakenOffForAReasonThatFitsWhyItWasListed() {
        ListEntry entry = anEntry().heard().because("food").proposed();
        Optional<ListTypeDefinition> type = Optional.of(ListTypes.hearing());
        assertThat(RemovalFitsTheListing.fitting(entry, type)).containsExactly("repaired", "annulled");
        RemovalFitsTheListing.demand(entry, type, ListTypes.REMOVALS, "repaired", "移〔2026〕1号", LATER);
        for (String missing : new String[] {null, " ", "号".repeat(129)}) {
            assertRefused(
                    ListsError.REMOVAL_DOCUMENT,
                    () -> RemovalFitsTheListing.demand(entry, type, ListTypes.REMOVALS, "repaired", missing, LATER));
        }
        for (String wrong : new String[] {"address-changed", "no-such", null}) {
            assertRefused(
                    ListsError.REMOVAL_DOES_NOT_FIT,
                    () -> RemovalFitsTheListing.demand(entry, type, ListTypes.REMOVALS, wrong, "移〔2026〕1号", LATER));
        }
        assertThat(RemovalFitsTheListing.fitting(anEntry().heard().proposed(), type))
                .contains("address-changed");
        assertRefused(
                ListsError.REASON_NOT_OF_LIST,
                () -> anEntry().heard().because("no-such").proposed());
    }

    @Test
    void isNotTakenOffBeforeTheShortestPublicationIsOverUnlessItWasWrong() {
        ListEntry entry = anEntry().heard().because("food").proposed();
        Optional<ListTypeDefinition> type = Optional.of(ListTypes.hearing());
        OfficialDay dayBefore = dayOf(LATER.date().minusDays(1));
        assertRefused(
                ListsError.REMOVAL_TOO_EARLY,
                () -> RemovalFitsTheListing.demand(
                        entry, type, ListTypes.REMOVALS, "repaired", "移〔2026〕1号", dayBefore));
        for (OfficialDay day : List.of(DAY, dayBefore, LATER)) {
            assertThat(RemovalFitsTheListing.demand(entry, type, ListTypes.REMOVALS, "annulled", "移〔2026〕1号", day)
                            .reason())
                    .isEqualTo("annulled");
        }
        assertThat(RemovalFitsTheListing.demand(entry, type, ListTypes.REMOVALS, "repaired", "移〔2026〕1号", LATER)
                        .reason())
                .isEqualTo("repaired");
    }

    @Test
    void aListThatAsksNoNoticeKnowsNoneOfTheseSteps() {
        ListEntry entry = anEntry().proposed();
        assertRefused(ListsError.NOTICE_NOT_ASKED, () -> entry.giveNotice(served(TODAY), CLERK, DAY));
        ListEntry approved = anEntry().approved();
        assertRefused(ListsError.NOTICE_NOT_ASKED, () -> approved.serve("1号", served(TODAY), CLERK, DAY));
        assertThat(StepsOfAnEntry.nextFor(approved, OFFICE, DAY))
                .containsExactlyInAnyOrder(EntryState.PUBLISHED, EntryState.RETURNED, EntryState.CLOSED);
    }

    private static ListEntry approved() {
        ListEntry entry = anEntry().notified();
        entry.decide(true, "事实清楚", REVIEWER, OVER);
        return entry;
    }
}
