package org.creditportal.checks.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creditportal.checks.api.check.BehindRow;
import org.creditportal.checks.api.check.CheckResult;
import org.creditportal.checks.api.check.CheckedSubject;
import org.creditportal.checks.api.check.DeliveredList;
import org.creditportal.checks.api.check.FoundFact;
import org.creditportal.checks.api.check.LineDecision;
import org.creditportal.checks.api.check.LineOutcome;
import org.creditportal.checks.api.check.LookAnswer;
import org.creditportal.checks.api.check.NotCounted;
import org.creditportal.checks.api.check.SourceRow;
import org.creditportal.checks.api.check.SourceStanding;
import org.creditportal.checks.api.rule.RuleCondition;
import org.creditportal.checks.api.rule.RuleLine;
import org.creditportal.checks.api.rule.RuleTable;
import org.creditportal.checks.api.rule.TenantChecks;
import org.creditportal.checks.api.scoring.ScoringModel;
import org.creditportal.checks.domain.check.DecidedBy;
import org.creditportal.checks.domain.scoring.Models;
import org.creditportal.kernel.standing.StandingAnswer;
import org.creditportal.kernel.standing.StandingDelivery;
import org.creditportal.kernel.standing.StandingFact;
import org.creditportal.kernel.standing.StandingOutcome;
import org.creditportal.kernel.standing.StandingPlace;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.ListColour;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.records.api.subject.PersonBehind;
import org.creditportal.records.api.subject.RelationRole;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.responsibility.api.Effect;
import org.junit.jupiter.api.Test;

class AnsweringTest {

    private static final String SUBJECT = "0SBJ000000001";
    private static final String MERGED = "0SBJ000000002";
    private static final Instant NOW = Instant.parse("2026-06-01T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate FROM = LocalDate.of(2023, 6, 1);
    private static final int EVERY_DAYS = 7;
    private static final LocalDate DAY_OF_DELIVERY = TODAY.minusDays(EVERY_DAYS);
    private static final LocalizedText COURTS = new LocalizedText("全国法院失信被执行人名单", "Courts");
    private static final StandingFact PENALTY = Facts.penalty(LocalDate.of(2026, 3, 10));

    @Test
    void theFourAnswersAreFourThings() {
        assertThat(answering().nobody(List.of()).result()).isEqualTo(CheckResult.SUBJECT_NOT_FOUND);
        assertThat(answer(told("records"), told("lists")).result()).isEqualTo(CheckResult.NOTHING_IN_PERIOD);
        assertThat(answer(told("records", PENALTY), told("lists")).result()).isEqualTo(CheckResult.HIT);
        assertThat(answer(told("records"), silent("lists")).result()).isEqualTo(CheckResult.COULD_NOT_BE_CHECKED);
    }

    @Test
    void aSourceThatIsMissingStaleOrSuspendedIsNeverClean() {
        assertThat(answer(told("records")).result()).isEqualTo(CheckResult.COULD_NOT_BE_CHECKED);
        StandingOutcome old = new StandingOutcome(
                new StandingPlace("lists", 2), new StandingAnswer(NOW.minus(Duration.ofHours(25)), Map.of()));
        LookAnswer stale = answer(told("records"), old);
        assertThat(stale.result()).isEqualTo(CheckResult.COULD_NOT_BE_CHECKED);
        assertThat(stale.sources()).extracting(SourceRow::standing).contains(SourceStanding.STALE);
        StandingOutcome fresh = new StandingOutcome(
                new StandingPlace("lists", 2), new StandingAnswer(NOW.minus(Duration.ofHours(24)), Map.of()));
        assertThat(answer(told("records"), fresh).result()).isEqualTo(CheckResult.NOTHING_IN_PERIOD);
        LookAnswer suspended =
                answering(true).about(subject(), holders(false), List.of(told("records"), told("lists")), List.of());
        assertThat(suspended.result()).isEqualTo(CheckResult.COULD_NOT_BE_CHECKED);
    }

    @Test
    void aListThatTheRulesRestOnAndWhoseDeliveryIsOverdueIsNeverClean() {
        LookAnswer fresh = resting(DAY_OF_DELIVERY, "court");
        assertThat(fresh.result()).isEqualTo(CheckResult.NOTHING_IN_PERIOD);
        assertThat(fresh.sources()).extracting(SourceRow::list).contains(known(DAY_OF_DELIVERY));
        LookAnswer overdue = resting(DAY_OF_DELIVERY.minusDays(1), "court");
        assertThat(overdue.result()).isEqualTo(CheckResult.COULD_NOT_BE_CHECKED);
        assertThat(overdue.decisions()).extracting(LineDecision::outcome).containsExactly(LineOutcome.NOT_KNOWN);
        assertThat(overdue.unreliable()).extracting(SourceRow::standing).containsExactly(SourceStanding.STALE);
        assertThat(overdue.unreliable().get(0).list().staleSince()).isEqualTo(TODAY);
        LookAnswer never = resting(null, "court");
        assertThat(never.result()).isEqualTo(CheckResult.COULD_NOT_BE_CHECKED);
        assertThat(never.unreliable().get(0).list().staleSince()).isNull();
        assertThat(Answering.again(rules("court"), never)).isEqualTo(never);
    }

    @Test
    void aListThatTheRulesDoNotRestOnMayBeOverdue() {
        LookAnswer other = resting(null, "tax");
        assertThat(other.result()).isEqualTo(CheckResult.NOTHING_IN_PERIOD);
        assertThat(other.sources()).extracting(SourceRow::list).containsOnlyNulls();
    }

    @Test
    void whoStandsBehindIsToldAlsoWhereNobodyKnowsWhoItIs() {
        List<Holder> holders = new ArrayList<>(holders(false));
        holders.add(Holder.behind(new PersonBehind(RelationRole.LEGAL_REPRESENTATIVE, "张小三", null)));
        LookAnswer answer = answering().about(subject(), holders, List.of(told("records"), told("lists")), List.of());
        assertThat(answer.unidentified())
                .containsExactly(new BehindRow(RelationRole.LEGAL_REPRESENTATIVE, "张**", false));
        assertThat(Answering.again(rules(), answer)).isEqualTo(answer);
    }

    /** Nobody on record for the roles that a line looks at: the line is not known, and the whole is not clean. */
    @Test
    void whoHasNobodyBehindOnRecordIsNotCleanWhereALineLooksThere() {
        LookAnswer nobody = ledBy(holders(false));
        assertThat(nobody.result()).isEqualTo(CheckResult.COULD_NOT_BE_CHECKED);
        assertThat(nobody.decisions()).extracting(LineDecision::outcome).containsExactly(LineOutcome.NOT_KNOWN);
        assertThat(nobody.unidentified())
                .containsExactly(
                        BehindRow.nobody(RelationRole.LEGAL_REPRESENTATIVE),
                        BehindRow.nobody(RelationRole.RESPONSIBLE_PERSON));
        assertThat(Answering.again(looksBehind(), nobody)).isEqualTo(nobody);
        LookAnswer led = ledBy(withPerson(RelationRole.LEGAL_REPRESENTATIVE));
        assertThat(led.result()).isEqualTo(CheckResult.NOTHING_IN_PERIOD);
        assertThat(led.unidentified()).isEmpty();
        LookAnswer headless = ledBy(withPerson(RelationRole.RESPONSIBLE_PERSON));
        assertThat(headless.result()).isEqualTo(CheckResult.COULD_NOT_BE_CHECKED);
        assertThat(headless.unidentified()).containsExactly(BehindRow.nobody(RelationRole.LEGAL_REPRESENTATIVE));
    }

    @Test
    void aHitStaysOneWhereNobodyBehindIsOnRecord() {
        LookAnswer answer = about(looksBehind(), holders(false), told("records", PENALTY));
        assertThat(answer.result()).isEqualTo(CheckResult.HIT);
        assertThat(answer.unknown()).hasSize(1);
    }

    /** Nobody is cleared of what is not known by what speaks for it, nor by what others are held for. */
    @Test
    void whatFavoursTheSubjectAndWhatOthersAreHeldForIsNoHitWhereALineIsNotKnown() {
        LookAnswer favoured =
                about(looksBehind(), holders(false), told("records", Facts.listed("model", ListColour.RED)));
        assertThat(favoured.result()).isEqualTo(CheckResult.COULD_NOT_BE_CHECKED);
        assertThat(favoured.unknown()).hasSize(1);
        assertThat(Answering.again(looksBehind(), favoured)).isEqualTo(favoured);
        StandingOutcome ofPerson = new StandingOutcome(
                new StandingPlace("records", 1), new StandingAnswer(NOW, Map.of("0SBJ3", List.of(PENALTY))));
        LookAnswer headless = about(looksBehind(), withPerson(RelationRole.RESPONSIBLE_PERSON), ofPerson);
        assertThat(headless.counted()).hasSize(1);
        assertThat(headless.result()).isEqualTo(CheckResult.COULD_NOT_BE_CHECKED);
        LookAnswer known = about(looksBehind(), withPerson(RelationRole.LEGAL_REPRESENTATIVE), ofPerson);
        assertThat(known.result()).isEqualTo(CheckResult.HIT);
    }

    /** A look of before told an unknown person by the line alone: it is what it was, decided again as of then. */
    @Test
    void whatAnEarlierVersionAnsweredIsAnsweredAgain() {
        assertAnsweredAgain(ledBy(holders(false)), CheckResult.NOTHING_IN_PERIOD);
        assertAnsweredAgain(
                about(looksBehind(), holders(false), told("records", Facts.listed("model", ListColour.RED))),
                CheckResult.HIT);
    }

    private static void assertAnsweredAgain(LookAnswer now, CheckResult told) {
        LookAnswer then = new LookAnswer(
                now.at(),
                now.on(),
                now.periodFrom(),
                now.periodUntil(),
                now.matterKind(),
                told,
                now.subject(),
                now.behind(),
                now.facts(),
                now.decisions(),
                now.sources(),
                now.hints(),
                null);
        assertThat(Answering.again(looksBehind(), then).saysTheSameAs(then)).isTrue();
    }

    @Test
    void whatOthersTellStillCountsWhereOneSourceIsSilent() {
        LookAnswer answer = answer(told("records", PENALTY), silent("lists"));
        assertThat(answer.counted()).extracting(FoundFact::fact).containsExactly(PENALTY);
    }

    @Test
    void whatWasRepairedOrIsOverNeitherCountsNorShows() {
        LookAnswer answer = answer(
                told("records", PENALTY.over(TODAY, null)),
                told("lists", Facts.listed("a", ListColour.BLACK).over(null, TODAY.minusDays(1))));
        assertThat(answer.result()).isEqualTo(CheckResult.NOTHING_IN_PERIOD);
        assertThat(answer.facts()).isEmpty();
    }

    @Test
    void suspendedIsShownApartAndIsNoHit() {
        LookAnswer answer = answer(told("records", Facts.suspended(PENALTY)), told("lists"));
        assertThat(answer.result()).isEqualTo(CheckResult.NOTHING_IN_PERIOD);
        assertThat(answer.notCounted()).extracting(FoundFact::notCounted).containsExactly(NotCounted.SUSPENDED);
    }

    @Test
    void whatSpeaksAgainstAMinorDoesNotCountAndWhatSpeaksForOneDoes() {
        LookAnswer answer = answering()
                .about(
                        subject(),
                        holders(true),
                        List.of(told("records", PENALTY), told("lists", Facts.listed("model", ListColour.RED))),
                        List.of());
        assertThat(answer.notCounted()).extracting(FoundFact::notCounted).containsExactly(NotCounted.MINOR);
        assertThat(answer.counted()).hasSize(1);
    }

    /** A judgment is told as neither good nor ill; what it leads to is judged by what the line does (K-7). */
    @Test
    void nothingAdverseFollowsFromWhateverIsKnownOfAMinorAndWhatFavoursDoes() {
        for (Effect effect : List.of(Effect.REFUSE, Effect.LIMIT, Effect.RAISE_INSPECTION, Effect.KEY_SUPERVISION)) {
            assertThat(onLicence(effect, true).effectKinds()).isEmpty();
            assertThat(onLicence(effect, false).effectKinds()).containsExactly(effect);
        }
        LookAnswer favoured = onLicence(Effect.PRIORITY, true);
        assertThat(favoured.effectKinds()).containsExactly(Effect.PRIORITY);
        assertThat(favoured.notCounted()).isEmpty();
        LookAnswer refused = onLicence(Effect.REFUSE, true);
        assertThat(Answering.again(onRecords(Effect.REFUSE), refused)).isEqualTo(refused);
    }

    private static LookAnswer onLicence(Effect effect, boolean minor) {
        return about(onRecords(effect), holders(minor), told("records", Facts.licence(TODAY)));
    }

    private static DecidedBy onRecords(Effect effect) {
        RuleCondition licensed = new RuleCondition(null, null, List.of("LICENCE"), null, null, false);
        RuleLine line =
                new RuleLine("on-record", effect, COURTS, licensed, null, null, null, null, false, null, null, null);
        return new DecidedBy(
                new RuleTable("area", 0, FROM, List.of(), List.of(line)), new Citation("文件", null, null), null);
    }

    @Test
    void recordsOutsideThePeriodAreNotShownAndEntriesInForceAre() {
        LookAnswer answer = answer(
                told("records", Facts.penalty(FROM.minusDays(1)), Facts.penalty(FROM), Facts.penalty(TODAY)),
                told("lists", Facts.listed("a", ListColour.BLACK)));
        assertThat(answer.facts()).hasSize(3);
    }

    @Test
    void aLicenceIsShownAndIsNoHit() {
        LookAnswer answer = answer(told("records", Facts.licence(TODAY)), told("lists"));
        assertThat(answer.facts()).hasSize(1);
        assertThat(answer.result()).isEqualTo(CheckResult.NOTHING_IN_PERIOD);
    }

    @Test
    void whatIsKeptUnderAMergedNumberCounts() {
        StandingOutcome records = new StandingOutcome(
                new StandingPlace("records", 1), new StandingAnswer(NOW, Map.of(MERGED, List.of(PENALTY))));
        assertThat(answer(records, told("lists")).result()).isEqualTo(CheckResult.HIT);
    }

    @Test
    void anAnswerDecidedAgainAsOfThenIsTheSame() {
        LookAnswer then = answer(told("records", PENALTY), silent("lists"));
        LookAnswer again = Answering.again(rules(), then);
        assertThat(again.saysTheSameAs(then)).isTrue();
        assertThat(again).isEqualTo(then);
    }

    @Test
    void aChangedModelIsTriedOnTheFactsThatWereKept() {
        LookAnswer then = answer(told("records", PENALTY), told("lists"));
        assertThat(then.score()).isNull();
        DecidedBy lenient = rules().with(Models.construction());
        assertThat(Answering.tried(lenient, then).score().grade()).isEqualTo("B");
        DecidedBy strict = rules().with(Models.of(List.of(Models.penalties(100)), Models.grades()));
        LookAnswer scored = Answering.tried(lenient, then);
        assertThat(Answering.tried(strict, scored).score().points()).isEqualByComparingTo("50");
        ScoringModel none = null;
        assertThat(Answering.tried(strict.with(none), scored).score()).isNull();
    }

    @Test
    void nobodyIsScoredInATrialWhereASourceWasSilent() {
        LookAnswer then = answer(told("records", PENALTY), silent("lists"));
        assertThat(Answering.tried(rules().with(Models.construction()), then).score())
                .isNull();
    }

    private static LookAnswer ledBy(List<Holder> holders) {
        return about(looksBehind(), holders, told("records"));
    }

    private static LookAnswer about(DecidedBy rules, List<Holder> holders, StandingOutcome records) {
        TenantChecks terms = new TenantChecks(36, 60, List.of(), List.of(), List.of(), null);
        return new Answering(rules, terms, "subsidy", NOW, TODAY, FROM, TODAY)
                .about(subject(), holders, List.of(records, told("lists")), List.of());
    }

    private static List<Holder> withPerson(RelationRole role) {
        List<Holder> holders = new ArrayList<>(holders(false));
        holders.add(new Holder("0SBJ3", Set.of("0SBJ3"), "张*", SubjectKind.NATURAL_PERSON, false, role));
        return holders;
    }

    private static DecidedBy looksBehind() {
        RuleLine line = new RuleLine(
                "banned",
                Effect.REFERENCE,
                new LocalizedText("禁入", "Ban"),
                new RuleCondition(List.of("ban"), null, null, null, null, false),
                null,
                null,
                null,
                List.of(RelationRole.LEGAL_REPRESENTATIVE, RelationRole.RESPONSIBLE_PERSON),
                false,
                null,
                null,
                null);
        return new DecidedBy(
                new RuleTable("area", 0, FROM, List.of(), List.of(line)), new Citation("文件", null, null), null);
    }

    private static LookAnswer answer(StandingOutcome... outcomes) {
        return answering().about(subject(), holders(false), List.of(outcomes), List.of());
    }

    private static Answering answering() {
        return answering(false);
    }

    private static Answering answering(boolean suspended) {
        List<TenantChecks.SourceTerm> sources = new ArrayList<>(List.of(
                new TenantChecks.SourceTerm("records", 24, false, null),
                new TenantChecks.SourceTerm("lists", 24, suspended, null)));
        TenantChecks terms = new TenantChecks(36, 60, sources, List.of(), List.of(), null);
        return new Answering(rules(), terms, "subsidy", NOW, TODAY, FROM, TODAY);
    }

    /** Of rules that refuse whoever is on the list, with the courts' delivery of the day. */
    private static LookAnswer resting(LocalDate delivered, String named) {
        DeliveredList known = known(delivered);
        StandingAnswer lists = new StandingAnswer(
                NOW,
                List.of(new StandingDelivery("court", ListColour.BLACK, COURTS, known.asOf(), known.freshUntil())),
                Map.of());
        TenantChecks terms = new TenantChecks(36, 60, List.of(), List.of(), List.of(), null);
        return new Answering(rules(named), terms, "subsidy", NOW, TODAY, FROM, TODAY)
                .about(
                        subject(),
                        holders(false),
                        List.of(told("records"), new StandingOutcome(new StandingPlace("lists", 2), lists)),
                        List.of());
    }

    private static DeliveredList known(LocalDate delivered) {
        return new DeliveredList(COURTS, delivered, delivered == null ? null : delivered.plusDays(EVERY_DAYS));
    }

    private static DecidedBy rules(String list) {
        RuleLine line = new RuleLine(
                "listed",
                Effect.LIMIT,
                new LocalizedText("限制", "Limit"),
                new RuleCondition(List.of(list), null, null, null, null, false),
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                null);
        return new DecidedBy(
                new RuleTable("area", 0, FROM, List.of(), List.of(line)), new Citation("文件", null, null), null);
    }

    private static DecidedBy rules() {
        return new DecidedBy(new RuleTable("area", 0, FROM, List.of(), List.of()), null, null);
    }

    private static CheckedSubject subject() {
        return new CheckedSubject(SUBJECT, SubjectKind.LEGAL_PERSON, "测试有限公司", null, null, false, false);
    }

    private static List<Holder> holders(boolean minor) {
        SubjectKind kind = minor ? SubjectKind.NATURAL_PERSON : SubjectKind.LEGAL_PERSON;
        return List.of(new Holder(SUBJECT, Set.of(SUBJECT, MERGED), "测试有限公司", kind, minor, null));
    }

    private static StandingOutcome told(String module, StandingFact... facts) {
        return new StandingOutcome(
                new StandingPlace(module, 1), new StandingAnswer(NOW, Map.of(SUBJECT, List.of(facts))));
    }

    private static StandingOutcome silent(String module) {
        return new StandingOutcome(new StandingPlace(module, 1), null);
    }
}
