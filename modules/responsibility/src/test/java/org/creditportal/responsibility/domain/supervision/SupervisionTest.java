package org.creditportal.responsibility.domain.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creditportal.casework.api.CaseworkRefusedException;
import org.creditportal.casework.api.supervision.FigureKey;
import org.creditportal.kernel.error.BusinessException;
import org.creditportal.kernel.procedure.IllegalTransitionException;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.responsibility.api.ResponsibilityRefusedException;
import org.creditportal.responsibility.api.supervision.FigureAsked;
import org.creditportal.responsibility.api.supervision.InquiryState;
import org.creditportal.responsibility.api.supervision.NoticeLevel;
import org.creditportal.responsibility.api.supervision.NoticeRule;
import org.creditportal.responsibility.api.supervision.NoticeState;
import org.creditportal.responsibility.api.supervision.NoticeView;
import org.junit.jupiter.api.Test;

class SupervisionTest {

    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final YearMonth MONTH = YearMonth.of(2026, 10);
    private static final FigureAsked TAX =
            new FigureAsked(new FigureKey("records", "overdueRows"), MONTH, MONTH, "tax", null);
    private static final NoticeRule RULE = new NoticeRule(
            "overdue-reports", 3, "records.overdueRows", new LocalizedText("逾期", "Overdue"), null, 2, 5, 9, true, null);

    private final Signatory supervisor = new Signatory("s", "监督人", "approval", false);
    private final Signatory second = new Signatory("s2", "监督人二", "approval", false);
    private final Signatory clerk = new Signatory("c", "经办人", "tax", false);
    private final Signatory office = new Signatory("o", "信用办", "credit-office", true);
    private final Signatory stranger = new Signatory("x", "他人", "water", false);

    private static Signature sign(Signatory by) {
        return by.sign(NOW, new Reason("理由"));
    }

    private Inquiry inquiry() {
        return Inquiry.open(TAX, 4, sign(supervisor));
    }

    private SupervisionNotice notice(long amount) {
        return SupervisionNotice.issue(TAX, amount, RULE, null, sign(supervisor));
    }

    @Test
    void anInquiryGoesFromTheQuestionToAFindingAndMayBeReturned() {
        Inquiry inquiry = inquiry();
        inquiry.lead(InquiryState.ANSWERED, clerk, sign(clerk));
        inquiry.lead(InquiryState.RETURNED, supervisor, sign(supervisor));
        inquiry.lead(InquiryState.ANSWERED, clerk, sign(clerk));
        inquiry.lead(InquiryState.FAULT_FOUND, supervisor, sign(supervisor));
        assertThat(inquiry.steps()).hasSize(5);
        assertThat(inquiry.amount()).isEqualTo(4);
        assertThat(inquiry.figure()).isEqualTo(TAX);
    }

    @Test
    void anInquiryCarriesSomethingOnlyWhereItFoundAFaultInThatFigure() {
        Inquiry inquiry = inquiry();
        assertThatExceptionOfType(ResponsibilityRefusedException.class).isThrownBy(inquiry::demandFault);
        inquiry.lead(InquiryState.ANSWERED, clerk, sign(clerk));
        assertThatExceptionOfType(ResponsibilityRefusedException.class).isThrownBy(inquiry::demandFault);
        inquiry.lead(InquiryState.FAULT_FOUND, supervisor, sign(supervisor));
        inquiry.demandFault();
        inquiry.demandFault(TAX.figure());
        assertThatExceptionOfType(ResponsibilityRefusedException.class)
                .isThrownBy(() -> inquiry.demandFault(new FigureKey("records", "missingReports")));
        Inquiry cleared = inquiry();
        cleared.lead(InquiryState.ANSWERED, clerk, sign(clerk));
        cleared.lead(InquiryState.CLEARED, supervisor, sign(supervisor));
        assertThatExceptionOfType(ResponsibilityRefusedException.class).isThrownBy(cleared::demandFault);
    }

    @Test
    void everyOtherStepOfAnInquiryIsRefused() {
        Map<InquiryState, Set<InquiryState>> legal = Map.of(
                InquiryState.OPENED, EnumSet.of(InquiryState.ANSWERED, InquiryState.WITHDRAWN),
                InquiryState.ANSWERED,
                        EnumSet.of(InquiryState.RETURNED, InquiryState.FAULT_FOUND, InquiryState.CLEARED),
                InquiryState.RETURNED, EnumSet.of(InquiryState.ANSWERED, InquiryState.WITHDRAWN));
        Arrays.stream(InquiryState.values())
                .forEach(from -> Arrays.stream(InquiryState.values()).forEach(to -> assertThat(from.allows(to))
                        .as(from + " to " + to)
                        .isEqualTo(legal.getOrDefault(from, Set.of()).contains(to))));
        assertThatExceptionOfType(IllegalTransitionException.class)
                .isThrownBy(() -> inquiry().lead(InquiryState.CLEARED, supervisor, sign(supervisor)));
    }

    /** Each step from each state, by the one whose it is and by everybody else. */
    @Test
    void everyStepOfAnInquiryIsTakenWhereTheTableAllowsItAndNowhereElse() {
        Map<InquiryState, List<InquiryState>> ways = Map.of(
                InquiryState.OPENED, List.of(),
                InquiryState.ANSWERED, List.of(InquiryState.ANSWERED),
                InquiryState.RETURNED, List.of(InquiryState.ANSWERED, InquiryState.RETURNED),
                InquiryState.FAULT_FOUND, List.of(InquiryState.ANSWERED, InquiryState.FAULT_FOUND),
                InquiryState.CLEARED, List.of(InquiryState.ANSWERED, InquiryState.CLEARED),
                InquiryState.WITHDRAWN, List.of(InquiryState.WITHDRAWN));
        for (InquiryState from : InquiryState.values()) {
            for (InquiryState to : InquiryState.values()) {
                for (Signatory who : List.of(supervisor, clerk, stranger)) {
                    Inquiry inquiry = inquiry();
                    ways.get(from).forEach(step -> inquiry.lead(step, doerOf(step), sign(doerOf(step))));
                    assertThat(inquiry.state()).isEqualTo(from);
                    boolean offered = inquiry.nextFor(who, permission -> true).contains(to);
                    assertThat(offered)
                            .as(from + " to " + to + " by " + who.officer())
                            .isEqualTo(from.allows(to) && who == doerOf(to));
                    if (offered) {
                        inquiry.lead(to, who, sign(who));
                    } else {
                        assertThatExceptionOfType(BusinessException.class)
                                .isThrownBy(() -> inquiry.lead(to, who, sign(who)));
                    }
                    assertThat(inquiry.state()).isEqualTo(offered ? to : from);
                }
            }
        }
    }

    private Signatory doerOf(InquiryState next) {
        return next == InquiryState.ANSWERED ? clerk : supervisor;
    }

    @Test
    void onlyTheAskedBureauAnswersAndOnlyTheAskingOneJudges() {
        assertThatExceptionOfType(CaseworkRefusedException.class)
                .isThrownBy(() -> inquiry().lead(InquiryState.ANSWERED, stranger, sign(stranger)));
        Inquiry inquiry = inquiry();
        inquiry.lead(InquiryState.ANSWERED, clerk, sign(clerk));
        assertThatExceptionOfType(CaseworkRefusedException.class)
                .isThrownBy(() -> inquiry.lead(InquiryState.CLEARED, clerk, sign(clerk)));
        assertThat(inquiry.nextFor(second, permission -> true))
                .containsExactlyInAnyOrder(InquiryState.RETURNED, InquiryState.FAULT_FOUND, InquiryState.CLEARED);
        assertThat(inquiry.nextFor(second, permission -> false)).isEmpty();
    }

    @Test
    void whereABureauSupervisesItselfNobodyJudgesTheOwnAnswer() {
        Signatory head = new Signatory("h", "负责人", "tax", false);
        Inquiry inquiry = Inquiry.open(TAX, 1, sign(head));
        assertThatExceptionOfType(CaseworkRefusedException.class)
                .isThrownBy(() -> inquiry.lead(InquiryState.ANSWERED, head, sign(head)));
        inquiry.lead(InquiryState.ANSWERED, clerk, sign(clerk));
        assertThatExceptionOfType(CaseworkRefusedException.class)
                .isThrownBy(() -> inquiry.lead(InquiryState.CLEARED, clerk, sign(clerk)));
        inquiry.lead(InquiryState.CLEARED, head, sign(head));
    }

    /** The first answer was returned, a colleague gave the second, and who gave the first is of the supervisor's bureau by now. */
    @Test
    void whoAnsweredOnceNeverJudgesNorTheOtherWayRound() {
        Signatory moved = new Signatory(clerk.officer(), clerk.name(), "approval", false);
        Signatory gone = new Signatory(supervisor.officer(), supervisor.name(), "tax", false);
        Signatory colleague = new Signatory("c2", "同事", "tax", false);
        Inquiry inquiry = inquiry();
        inquiry.lead(InquiryState.ANSWERED, clerk, sign(clerk));
        inquiry.lead(InquiryState.RETURNED, second, sign(second));
        assertThatExceptionOfType(CaseworkRefusedException.class)
                .isThrownBy(() -> inquiry.lead(InquiryState.WITHDRAWN, moved, sign(moved)));
        assertThatExceptionOfType(CaseworkRefusedException.class)
                .isThrownBy(() -> inquiry.lead(InquiryState.ANSWERED, gone, sign(gone)));
        inquiry.lead(InquiryState.ANSWERED, colleague, sign(colleague));
        assertThatExceptionOfType(CaseworkRefusedException.class)
                .isThrownBy(() -> inquiry.lead(InquiryState.CLEARED, moved, sign(moved)));
        inquiry.lead(InquiryState.CLEARED, second, sign(second));
    }

    @Test
    void aNoticeHasTheLevelThatTheRuleCallsForAndNamesTheRuleWithItsVersion() {
        assertThat(notice(2).level()).isEqualTo(NoticeLevel.WARNING);
        assertThat(notice(4).level()).isEqualTo(NoticeLevel.WARNING);
        assertThat(notice(5).level()).isEqualTo(NoticeLevel.YELLOW_CARD);
        assertThat(notice(9).level()).isEqualTo(NoticeLevel.RED_CARD);
        assertThat(notice(9).rule()).isEqualTo("overdue-reports");
        assertThat(notice(9).ruleVersion()).isEqualTo(3);
        assertThat(notice(9).thresholds()).isEqualTo(new NoticeView.Thresholds(2, 5, 9));
        assertThatExceptionOfType(ResponsibilityRefusedException.class).isThrownBy(() -> notice(1));
    }

    @Test
    void aNoticeCountsOnlyAfterTheAppealIsDecidedOrMayNoLongerCome() {
        SupervisionNotice notice = notice(3);
        assertThat(notice.stands(false)).isFalse();
        assertThat(notice.stands(true)).isTrue();
        notice.lead(NoticeState.APPEALED, clerk, sign(clerk), false);
        assertThat(notice.stands(true)).isFalse();
        notice.lead(NoticeState.UPHELD, office, sign(office), false);
        assertThat(notice.stands(false)).isTrue();
        SupervisionNotice revoked = notice(3);
        revoked.lead(NoticeState.REVOKED, supervisor, sign(supervisor), false);
        assertThat(revoked.stands(true)).isFalse();
    }

    @Test
    void aNoticeIsOfTheDayOnWhichItCameToStandSoThatNoPeriodMissesIt() {
        LocalDate unappealed = LocalDate.of(2026, 12, 1);
        SupervisionNotice notice = notice(3);
        assertThat(notice.standsSince(null, ZONE)).isEmpty();
        assertThat(notice.standsSince(unappealed, ZONE)).contains(unappealed);
        notice.lead(NoticeState.APPEALED, clerk, sign(clerk), false);
        assertThat(notice.standsSince(unappealed, ZONE)).isEmpty();
        Instant lateInTheEvening = Instant.parse("2026-12-31T16:00:00Z");
        notice.lead(NoticeState.UPHELD, office, office.sign(lateInTheEvening, new Reason("理由")), false);
        assertThat(notice.standsSince(unappealed, ZONE)).contains(LocalDate.of(2027, 1, 1));
        assertThat(notice.standsSince(null, ZONE)).contains(LocalDate.of(2027, 1, 1));
    }

    @Test
    void aNoticeAgainstWhichNoAppealCameIsOverAndCountsFromItsDay() {
        LocalDate unappealed = LocalDate.of(2026, 12, 1);
        SupervisionNotice notice = notice(3);
        for (Signatory officer : List.of(clerk, supervisor, office)) {
            assertThatExceptionOfType(CaseworkRefusedException.class)
                    .isThrownBy(() -> notice.lead(NoticeState.UNAPPEALED, officer, sign(officer), true));
            assertThat(notice.nextFor(officer, permission -> true, true)).doesNotContain(NoticeState.UNAPPEALED);
        }
        notice.standUnappealed(Signatory.PORTAL.sign(NOW));
        assertThat(notice.state().isFinal()).isTrue();
        assertThat(notice.stands(true)).isTrue();
        assertThat(notice.standsSince(unappealed, ZONE)).contains(unappealed);
        assertThat(notice.nextFor(office, permission -> true, true)).isEmpty();
    }

    @Test
    void anAppealIsForTheBureauInTimeAndDecidedByAThirdPerson() {
        assertThatExceptionOfType(ResponsibilityRefusedException.class)
                .isThrownBy(() -> notice(3).lead(NoticeState.APPEALED, clerk, sign(clerk), true));
        assertThatExceptionOfType(CaseworkRefusedException.class)
                .isThrownBy(() -> notice(3).lead(NoticeState.APPEALED, supervisor, sign(supervisor), false));
        SupervisionNotice notice = notice(3);
        notice.lead(NoticeState.APPEALED, clerk, sign(clerk), false);
        assertThatExceptionOfType(CaseworkRefusedException.class)
                .isThrownBy(() -> notice.lead(NoticeState.UPHELD, supervisor, sign(supervisor), false));
        assertThat(notice.nextFor(second, permission -> true, false))
                .containsExactlyInAnyOrder(NoticeState.UPHELD, NoticeState.REVOKED);
        assertThat(notice.nextFor(stranger, permission -> true, false)).isEmpty();
    }

    @Test
    void everyOtherStepOfANoticeIsRefused() {
        Map<NoticeState, Set<NoticeState>> legal = Map.of(
                NoticeState.ISSUED, EnumSet.of(NoticeState.APPEALED, NoticeState.UNAPPEALED, NoticeState.REVOKED),
                NoticeState.APPEALED, EnumSet.of(NoticeState.UPHELD, NoticeState.REVOKED));
        Arrays.stream(NoticeState.values())
                .forEach(from -> Arrays.stream(NoticeState.values()).forEach(to -> assertThat(from.allows(to))
                        .as(from + " to " + to)
                        .isEqualTo(legal.getOrDefault(from, Set.of()).contains(to))));
    }

    @Test
    void eachLevelReachesFurther() {
        assertThat(NoticeLevel.RED_CARD.reaches(NoticeLevel.YELLOW_CARD)).isTrue();
        assertThat(NoticeLevel.YELLOW_CARD.reaches(NoticeLevel.YELLOW_CARD)).isTrue();
        assertThat(NoticeLevel.WARNING.reaches(NoticeLevel.YELLOW_CARD)).isFalse();
    }
}
