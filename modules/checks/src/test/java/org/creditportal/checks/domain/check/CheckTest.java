package org.creditportal.checks.domain.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.creditportal.casework.domain.matter.MatterStep;
import org.creditportal.checks.api.check.AdministrativeMatter;
import org.creditportal.checks.api.check.AskedBy;
import org.creditportal.checks.api.check.CheckResult;
import org.creditportal.checks.api.check.CheckState;
import org.creditportal.checks.api.check.CheckedSubject;
import org.creditportal.checks.api.check.Deviation;
import org.creditportal.checks.api.check.LineDecision;
import org.creditportal.checks.api.check.LineOutcome;
import org.creditportal.checks.api.check.LookAnswer;
import org.creditportal.checks.api.check.LookBasis;
import org.creditportal.checks.api.check.MatterOutcome;
import org.creditportal.checks.api.check.SourceRow;
import org.creditportal.checks.api.check.SourceStanding;
import org.creditportal.checks.api.rule.RuleCondition;
import org.creditportal.checks.api.rule.RuleLine;
import org.creditportal.checks.api.rule.RuleTable;
import org.creditportal.kernel.error.BusinessException;
import org.creditportal.kernel.procedure.IllegalTransitionException;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.responsibility.api.Effect;
import org.junit.jupiter.api.Test;

class CheckTest {

    private static final Instant NOW = Instant.parse("2026-06-01T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Signatory READER = new Signatory("reader", "读", "finance", false);
    private static final Signatory REVIEWER = new Signatory("reviewer", "审", "finance", false);
    private static final Signatory STRANGER = new Signatory("stranger", "外", "water", false);

    @Test
    void readerAndReviewerAreTwoOfTheBureau() {
        Check check = begun(look(CheckResult.HIT, true));
        assertThatThrownBy(() -> sign(check, CheckState.READ, STRANGER)).hasMessageContaining("sameBureau");
        sign(check, CheckState.READ, READER);
        assertThatThrownBy(() -> sign(check, CheckState.REVIEWED, READER)).hasMessageContaining("fourEyes");
        assertThat(check.nextFor(READER)).containsExactly(CheckState.ABANDONED);
        assertThat(check.nextFor(REVIEWER)).contains(CheckState.REVIEWED);
        sign(check, CheckState.REVIEWED, REVIEWER);
        assertThat(check.steps().stream().map(MatterStep::to)).containsExactly("LOOKED", "READ", "REVIEWED");
    }

    @Test
    void anotherAnswerTakesWhatWasReviewedBackToItsBeginning() {
        Check check = reviewed(look(CheckResult.HIT, true));
        check.lookAgain(look(CheckResult.HIT, true), true, READER.sign(NOW));
        assertThat(check.state()).isEqualTo(CheckState.REVIEWED);
        check.lookAgain(look(CheckResult.NOTHING_IN_PERIOD, false), false, READER.sign(NOW));
        assertThat(check.state()).isEqualTo(CheckState.LOOKED);
        assertThat(check.looks()).isEqualTo(3);
        assertThat(check.result()).isEqualTo(CheckResult.NOTHING_IN_PERIOD);
    }

    @Test
    void theSameAnswerLeavesTheReadersSignature() {
        Check check = begun(look(CheckResult.HIT, true));
        sign(check, CheckState.READ, READER);
        check.lookAgain(look(CheckResult.HIT, true), true, REVIEWER.sign(NOW));
        assertThat(check.state()).isEqualTo(CheckState.READ);
        assertThat(check.looks()).isEqualTo(2);
        assertThatThrownBy(() -> sign(check, CheckState.REVIEWED, READER)).hasMessageContaining("fourEyes");
    }

    @Test
    void whatWasDecidedStaysDecidedOnItsLookWhateverIsSeenSince() {
        Look clean = look(CheckResult.NOTHING_IN_PERIOD, false);
        Check check = reviewed(clean);
        conclude(check, MatterOutcome.GRANTED, null, clean, TODAY);
        Look since = look(CheckResult.HIT, true);
        assertThat(check.isLookableFor(REVIEWER)).isTrue();
        assertThat(check.isLookableFor(STRANGER)).isFalse();
        check.lookAgain(since, false, REVIEWER.sign(NOW));
        assertThat(check.state()).isEqualTo(CheckState.CONCLUDED);
        assertThat(check.result()).isEqualTo(CheckResult.NOTHING_IN_PERIOD);
        assertThat(since.place()).isEqualTo(2);
        assertThat(since.checkNumber()).isEqualTo(check.number());
        assertThat(check.nextFor(READER)).isEmpty();
    }

    @Test
    void nothingIsLookedAtForWhatWasGivenUp() {
        Check check = begun(look(CheckResult.HIT, true));
        sign(check, CheckState.ABANDONED, READER);
        assertThat(check.isLookableFor(READER)).isFalse();
        assertThatThrownBy(() -> check.lookAgain(look(CheckResult.HIT, true), true, READER.sign(NOW)))
                .isInstanceOf(BusinessException.class);
    }

    @Test
    void nothingRestsOnWhatCouldNotBeChecked() {
        Look look = look(CheckResult.COULD_NOT_BE_CHECKED, false);
        Check check = reviewed(look);
        assertThatThrownBy(() -> conclude(check, MatterOutcome.GRANTED, "理由", look, TODAY))
                .hasMessageContaining("checks.notChecked");
        assertThat(check.state()).isEqualTo(CheckState.REVIEWED);
    }

    @Test
    void aRefusalWithoutARuleAndAGrantAgainstOneNeedTheirReason() {
        Look clean = look(CheckResult.NOTHING_IN_PERIOD, false);
        Check refused = reviewed(clean);
        assertThatThrownBy(() -> conclude(refused, MatterOutcome.REFUSED, " ", clean, TODAY))
                .hasMessageContaining("checks.reasonForDeviation");
        conclude(refused, MatterOutcome.REFUSED, "材料不全", clean, TODAY);
        assertThat(refused.deviation()).isEqualTo(Deviation.REFUSED_WITHOUT_RULE);
        Look hit = look(CheckResult.HIT, true);
        Check granted = reviewed(hit);
        assertThatThrownBy(() -> conclude(granted, MatterOutcome.GRANTED, null, hit, TODAY))
                .hasMessageContaining("checks.reasonForDeviation");
        Check asRuled = reviewed(hit);
        conclude(asRuled, MatterOutcome.REFUSED, null, hit, TODAY);
        assertThat(asRuled.deviation()).isEqualTo(Deviation.NONE);
        assertThat(asRuled.state().isFinal()).isTrue();
    }

    @Test
    void whoWasNotFoundIsNotGrantedInSilence() {
        Look nobody = look(CheckResult.SUBJECT_NOT_FOUND, false);
        Check check = reviewed(nobody);
        assertThatThrownBy(() -> conclude(check, MatterOutcome.GRANTED, null, nobody, TODAY))
                .hasMessageContaining("checks.reasonForDeviation");
        conclude(check, MatterOutcome.GRANTED, "已核对营业执照原件", nobody, TODAY);
        assertThat(check.subjectNumber()).isNull();
        assertThat(check.subjectShown()).isEqualTo("91530102MA00000001");
    }

    @Test
    void theDecisionNeedsALookOfItsDay() {
        Look look = look(CheckResult.HIT, true);
        Check check = reviewed(look);
        assertThatThrownBy(() -> conclude(check, MatterOutcome.REFUSED, null, look, TODAY.plusDays(1)))
                .hasMessageContaining("checks.lookOutdated");
    }

    @Test
    void pointsBelongToPointsGiven() {
        Look look = look(CheckResult.NOTHING_IN_PERIOD, false);
        Check check = reviewed(look);
        assertThatThrownBy(() -> check.conclude(
                        MatterOutcome.GRANTED, BigDecimal.ONE, null, look.answer(), false, TODAY, signing()))
                .hasMessageContaining("checks.pointsMissing");
        assertThatThrownBy(() ->
                        check.conclude(MatterOutcome.POINTS_GIVEN, null, null, look.answer(), false, TODAY, signing()))
                .hasMessageContaining("checks.pointsMissing");
        check.conclude(MatterOutcome.POINTS_GIVEN, BigDecimal.TEN, null, look.answer(), false, TODAY, signing());
        assertThat(check.points()).isEqualTo(BigDecimal.TEN);
    }

    @Test
    void aLookByConsentSaysWhereTheConsentIs() {
        for (LookBasis basis : List.of(LookBasis.CONSENT, LookBasis.OWN_WISH)) {
            assertThatThrownBy(() -> begun(look(CheckResult.HIT, true), basis, " "))
                    .hasMessageContaining("checks.consentMissing");
            assertThat(begun(look(CheckResult.HIT, true), basis, "同意书1号").evidence())
                    .isEqualTo("同意书1号");
        }
    }

    @Test
    void whoGrantsWithoutTheReportThatIsAConditionOfEntrySaysWhy() {
        Look look = look(CheckResult.NOTHING_IN_PERIOD, false);
        Check check = reviewed(look);
        assertThatThrownBy(
                        () -> check.conclude(MatterOutcome.GRANTED, null, null, look.answer(), true, TODAY, signing()))
                .hasMessageContaining("checks.reasonForDeviation");
        check.conclude(MatterOutcome.GRANTED, null, "已当场查验原件", look.answer(), true, TODAY, signing());
        assertThat(check.deviation()).isEqualTo(Deviation.GRANTED_WITHOUT_REPORT);
        Check refused = reviewed(look);
        refused.conclude(MatterOutcome.REFUSED, null, "材料不全", look.answer(), true, TODAY, signing());
        assertThat(refused.deviation()).isEqualTo(Deviation.REFUSED_WITHOUT_RULE);
    }

    /** Both are kept: the one that was read and reviewed, and the one at the decision. */
    @Test
    void theLookAtTheDecisionIsKeptBesideTheOneThatWasReviewed() {
        Look reviewed = look(CheckResult.HIT, true);
        Check check = reviewed(reviewed);
        Look decided = look(CheckResult.HIT, true);
        assertThatThrownBy(() -> check.restOn(decided)).isInstanceOf(IllegalTransitionException.class);
        conclude(check, MatterOutcome.REFUSED, null, reviewed, TODAY);
        check.restOn(decided);
        assertThat(check.looks()).isEqualTo(2);
        assertThat(decided.place()).isEqualTo(2);
        assertThat(check.steps().stream().map(MatterStep::to)).endsWith("CONCLUDED");
    }

    @Test
    void aLookOutsideTheWindowIsKnown() {
        AdministrativeMatter told = matter(TODAY, TODAY.plusDays(3), null, null).told();
        assertThat(told.isOutsideWindow(TODAY.minusDays(1))).isTrue();
        assertThat(told.isOutsideWindow(TODAY)).isFalse();
        assertThat(told.isOutsideWindow(TODAY.plusDays(3))).isFalse();
        assertThat(told.isOutsideWindow(TODAY.plusDays(4))).isTrue();
        assertThat(matter(null, null, null, null).told().isOutsideWindow(TODAY)).isFalse();
    }

    @Test
    void aLookOnTheSubjectsOwnWishIsNotSignedBeforeItsIdentityIsProved() {
        Check check = begun(look(CheckResult.HIT, true), LookBasis.OWN_WISH, "身份证");
        assertThat(check.takesProof()).isTrue();
        assertThatThrownBy(() -> sign(check, CheckState.READ, READER)).hasMessageContaining("checks.identityUnproved");
        check.sign(CheckState.READ, READER, READER.sign(NOW, new Reason("意见")), "0LK0000000001", 1);
        assertThat(check.state()).isEqualTo(CheckState.READ);
        assertThat(check.takesProof()).isFalse();
        sign(begun(look(CheckResult.HIT, true)), CheckState.READ, READER);
    }

    @Test
    void theWindowHasBegunAndThePeriodIsBounded() {
        assertThatThrownBy(() -> matter(TODAY.plusDays(1), null, null, null))
                .hasMessageContaining("checks.windowNotOpen");
        assertThatThrownBy(() -> matter(TODAY, TODAY.minusDays(1), null, null))
                .hasMessageContaining("checks.windowNotOpen");
        assertThat(matter(TODAY, TODAY, null, null)).isNotNull();
        assertThatThrownBy(() -> matter(null, null, TODAY.plusDays(1), null))
                .hasMessageContaining("checks.periodTooLong");
        assertThatThrownBy(() -> matter(null, null, TODAY.minusMonths(60).minusDays(1), null))
                .hasMessageContaining("checks.periodTooLong");
        assertThat(matter(null, null, TODAY.minusMonths(60), null)).isNotNull();
    }

    /** By the usual period somebody would be refused for years that nobody assesses (K-41, K-42). */
    @Test
    void whatIsJudgedByTheAssessmentPeriodNeedsOne() {
        RuleCondition withinPeriod = new RuleCondition(null, null, List.of("PENALTY"), null, null, true);
        RuleTable rules = ruledBy(new RuleLine(
                "dishonest",
                Effect.REFUSE,
                new LocalizedText("评定期内", "Within the period"),
                withinPeriod,
                List.of("supplier"),
                null,
                null,
                null,
                false,
                null,
                null,
                null));
        assertThatThrownBy(() -> matter(rules, null, null, null, TODAY)).hasMessageContaining("checks.periodMissing");
        assertThat(matter(rules, null, null, TODAY.minusYears(1), null)).isNotNull();
        assertThat(rules.judgesPeriod("agency")).isFalse();
    }

    private static RuleTable ruledBy(RuleLine... lines) {
        return new RuleTable("government-procurement", 0, TODAY, List.of(), List.of(lines));
    }

    private static CheckedMatter matter(LocalDate notice, LocalDate deadline, LocalDate from, LocalDate until) {
        return matter(ruledBy(), notice, deadline, from, until);
    }

    private static CheckedMatter matter(
            RuleTable rules, LocalDate notice, LocalDate deadline, LocalDate from, LocalDate until) {
        return CheckedMatter.of(
                new AdministrativeMatter(
                        "government-procurement", "supplier", "CG-1", "采购", "资格审查", notice, deadline, from, until),
                rules,
                60,
                TODAY);
    }

    private static Check begun(Look look) {
        return begun(look, LookBasis.STATUTORY_DUTY, null);
    }

    private static Check begun(Look look, LookBasis basis, String evidence) {
        return Check.begin(
                matter(null, null, null, null),
                new Question(AskedBy.CODE, "91530102MA00000001", null, null, null),
                basis,
                evidence,
                look,
                READER.sign(NOW));
    }

    private static Check reviewed(Look look) {
        Check check = begun(look);
        sign(check, CheckState.READ, READER);
        sign(check, CheckState.REVIEWED, REVIEWER);
        return check;
    }

    private static void sign(Check check, CheckState next, Signatory officer) {
        check.sign(next, officer, officer.sign(NOW, new Reason("意见")), "0LK0000000001", 0);
    }

    private static void conclude(Check check, MatterOutcome outcome, String reason, Look last, LocalDate today) {
        check.conclude(outcome, null, reason, last.answer(), false, today, signing());
    }

    private static Signatures signing() {
        return new Signatures(READER, NOW);
    }

    /** Every source told all, and a person behind is unknown: whoever decides says why. */
    @Test
    void aMatterWithAnUnknownPersonBehindIsDecidedWithAReason() {
        Look look = look(CheckResult.COULD_NOT_BE_CHECKED, false, List.of());
        Check silent = reviewed(look);
        assertThatThrownBy(() -> conclude(silent, MatterOutcome.GRANTED, null, look, TODAY))
                .hasMessageContaining("checks.reasonForDeviation");
        Check told = reviewed(look);
        conclude(told, MatterOutcome.GRANTED, "已核对法定代表人身份证件并单独查询。", look, TODAY);
        assertThat(told.state()).isEqualTo(CheckState.CONCLUDED);
    }

    /** A hit of its own does not answer what is not known. */
    @Test
    void aHitWithALineThatIsNotKnownIsDecidedWithAReason() {
        Look look = look(CheckResult.HIT, List.of(), List.of(decided(Effect.REFERENCE, LineOutcome.NOT_KNOWN)));
        Check silent = reviewed(look);
        assertThatThrownBy(() -> conclude(silent, MatterOutcome.GRANTED, null, look, TODAY))
                .hasMessageContaining("checks.reasonForDeviation");
        conclude(silent, MatterOutcome.GRANTED, "已单独查询法定代表人。", look, TODAY);
        assertThat(silent.deviation()).isEqualTo(Deviation.NONE);
    }

    private static LineDecision decided(Effect effect, LineOutcome outcome) {
        return new LineDecision(
                "line",
                effect,
                new LocalizedText("规则", "Rule"),
                outcome,
                List.of(new Citation("法", null, null)),
                List.of("0LST"));
    }

    private static Look look(CheckResult result, boolean refuses) {
        boolean silent = result == CheckResult.COULD_NOT_BE_CHECKED;
        return look(result, refuses, silent ? List.of(new SourceRow("lists", SourceStanding.FAILED, null)) : List.of());
    }

    private static Look look(CheckResult result, boolean refuses, List<SourceRow> sources) {
        return look(result, sources, refuses ? List.of(decided(Effect.REFUSE, LineOutcome.APPLIES)) : List.of());
    }

    private static Look look(CheckResult result, List<SourceRow> sources, List<LineDecision> decisions) {
        CheckedSubject subject = result == CheckResult.SUBJECT_NOT_FOUND
                ? null
                : new CheckedSubject("0SBJ000000001", SubjectKind.LEGAL_PERSON, "测试", null, null, false, false);
        LookAnswer answer = new LookAnswer(
                NOW,
                TODAY,
                TODAY.minusMonths(36),
                TODAY,
                "supplier",
                result,
                subject,
                List.of(),
                List.of(),
                decisions,
                sources,
                List.of(),
                null);
        return new Look(new DecidedBy(ruledBy(), null, null), answer, Set.of(), READER);
    }
}
