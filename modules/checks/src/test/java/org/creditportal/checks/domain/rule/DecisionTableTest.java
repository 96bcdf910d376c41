package org.creditportal.checks.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creditportal.checks.domain.rule.Facts.counted;
import static org.creditportal.checks.domain.rule.Facts.listed;

import java.time.LocalDate;
import java.util.List;
import org.creditportal.checks.api.CheckRefusedException;
import org.creditportal.checks.api.check.BehindRow;
import org.creditportal.checks.api.check.FoundFact;
import org.creditportal.checks.api.check.LineDecision;
import org.creditportal.checks.api.check.LineOutcome;
import org.creditportal.checks.api.check.NotCounted;
import org.creditportal.checks.api.rule.MatterKind;
import org.creditportal.checks.api.rule.RuleCondition;
import org.creditportal.checks.api.rule.RuleLine;
import org.creditportal.checks.api.rule.RuleTable;
import org.creditportal.kernel.standing.StandingDelivery;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.ListColour;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.records.api.subject.RelationRole;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.responsibility.api.Effect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionTableTest {

    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2025, 12, 31);
    private static final Citation LAW = new Citation("法", "第一条", null);
    private static final Citation DOCUMENT = new Citation("意见", "三（一）", "原文");
    private static final RuleCondition BLACK =
            new RuleCondition(null, List.of(ListColour.BLACK), null, null, null, false);
    private static final RuleCondition RED = new RuleCondition(null, List.of(ListColour.RED), null, null, null, false);
    private static final RuleCondition IN_PERIOD = new RuleCondition(null, null, List.of("PENALTY"), null, null, true);

    private static final StandingDelivery BLACK_LIST =
            new StandingDelivery("b", ListColour.BLACK, words(), FROM, UNTIL);

    @ParameterizedTest
    @CsvSource({"2024-12-31, NOT_MET", "2025-01-01, APPLIES", "2025-12-31, APPLIES", "2026-01-01, NOT_MET"})
    void anActCountsOnTheFirstAndTheLastDayOfThePeriod(LocalDate decidedOn, LineOutcome outcome) {
        assertThat(decided(line(Effect.REFUSE, IN_PERIOD), true, counted(Facts.penalty(decidedOn)))
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    void whatIsSuspendedOrOfAMinorNeverCounts() {
        for (NotCounted because : NotCounted.values()) {
            FoundFact fact = Facts.notCounted(listed("a", ListColour.BLACK), because);
            assertThat(decided(line(Effect.REFUSE, BLACK), true, fact).outcome())
                    .isEqualTo(LineOutcome.NOT_MET);
        }
    }

    @Test
    void whatIsNotMetIsNotKnownWhileASourceIsSilent() {
        assertThat(decided(line(Effect.REFUSE, BLACK), false).outcome()).isEqualTo(LineOutcome.NOT_KNOWN);
        assertThat(decided(line(Effect.REFUSE, BLACK), false, counted(listed("a", ListColour.BLACK)))
                        .outcome())
                .isEqualTo(LineOutcome.APPLIES);
        assertThat(decided(line(Effect.REQUIRE_REPORT, RuleCondition.ALWAYS), false)
                        .outcome())
                .isEqualTo(LineOutcome.APPLIES);
    }

    @Test
    void nobodyGoesFirstWhileSomethingAdverseIsInForceOrUnknown() {
        FoundFact red = counted(listed("model", ListColour.RED));
        RuleLine priority = priority();
        assertThat(decided(priority, true, red).outcome()).isEqualTo(LineOutcome.APPLIES);
        assertThat(decided(priority, true, red, counted(listed("w", ListColour.WATCH)))
                        .outcome())
                .isEqualTo(LineOutcome.NOT_MET);
        assertThat(decided(priority, true, red, Facts.notCounted(listed("b", ListColour.BLACK), NotCounted.SUSPENDED))
                        .outcome())
                .isEqualTo(LineOutcome.APPLIES);
        assertThat(decided(priority, false, red).outcome()).isEqualTo(LineOutcome.NOT_KNOWN);
    }

    /** Whatever the table says of them, and whatever speaks against the subject; a red list beside it as well. */
    @Test
    void nothingFavoursASubjectAgainstWhomAnythingSpeaks() {
        FoundFact red = counted(listed("model", ListColour.RED));
        List<FoundFact> adverse = List.of(
                counted(listed("b", ListColour.BLACK)),
                counted(listed("w", ListColour.WATCH)),
                counted(Facts.penalty(FROM)),
                counted(Facts.penalty(FROM.minusDays(1))));
        for (Effect effect : List.of(Effect.PRIORITY, Effect.BONUS)) {
            for (RuleCondition when : List.of(RED, RuleCondition.ALWAYS)) {
                RuleTable written = new RuleTable("area", 0, FROM, List.of(), List.of(line(effect, when)));
                for (RuleTable table : List.of(
                        written.standingBack(),
                        new RuleTable("area", 0, FROM, List.of(), List.of()).with(line(effect, when), FROM))) {
                    adverse.forEach(fact -> assertThat(
                                    decided(table, true, List.of(), red, fact).outcome())
                            .as(effect + " " + fact)
                            .isEqualTo(LineOutcome.NOT_MET));
                    assertThat(decided(table, true, List.of(), red).applies()).isTrue();
                    assertThat(decided(table, false, List.of(), red).outcome()).isEqualTo(LineOutcome.NOT_KNOWN);
                    assertThat(table.restsOn(BLACK_LIST, "honour", SubjectKind.LEGAL_PERSON))
                            .isTrue();
                }
            }
        }
        RuleTable refusing = new RuleTable("area", 0, FROM, List.of(), List.of(line(Effect.REFUSE, BLACK)));
        assertThat(refusing.standingBack()).isEqualTo(refusing);
    }

    @Test
    void aPersonBehindCountsWhereTheLineLooksThereOnly() {
        FoundFact banned = Facts.behind(listed("ban", ListColour.BLACK), RelationRole.LEGAL_REPRESENTATIVE);
        assertThat(decided(line(Effect.REFUSE, BLACK), true, banned).outcome()).isEqualTo(LineOutcome.NOT_MET);
        assertThat(decided(behind(RelationRole.LEGAL_REPRESENTATIVE), true, banned)
                        .outcome())
                .isEqualTo(LineOutcome.APPLIES);
        assertThat(decided(behind(RelationRole.SHAREHOLDER), true, banned).outcome())
                .isEqualTo(LineOutcome.NOT_MET);
    }

    @Test
    void everyEffectCitesItsLawAndTheDocument() {
        LineDecision decision = decided(line(Effect.REFUSE, BLACK), true, counted(listed("a", ListColour.BLACK)));
        assertThat(decision.citations()).containsExactly(LAW, DOCUMENT);
        assertThat(decision.because()).containsExactly("0LSTa");
        assertThatThrownBy(() ->
                        new LineDecision("x", Effect.REFERENCE, words(), LineOutcome.APPLIES, List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRefusalWithoutItsLawCannotBeReleased() {
        RuleLine lawless =
                new RuleLine("x", Effect.REFUSE, words(), BLACK, null, null, null, null, false, List.of(), null, null);
        assertThatThrownBy(lawless::demandComplete)
                .isInstanceOf(CheckRefusedException.class)
                .hasMessageContaining("checks.refusalWithoutLaw");
        line(Effect.REFUSE, BLACK).demandComplete();
        new RuleLine("x", Effect.REFERENCE, words(), BLACK, null, null, null, null, false, null, null, null)
                .demandComplete();
    }

    /** Nobody is clean of what was not looked at. */
    @Test
    void whatIsNotMetIsNotKnownWhereAPersonBehindIsKnownByNameAlone() {
        RuleLine line = behind(RelationRole.LEGAL_REPRESENTATIVE);
        assertThat(unidentified(line, RelationRole.LEGAL_REPRESENTATIVE).outcome())
                .isEqualTo(LineOutcome.NOT_KNOWN);
        assertThat(unidentified(line, RelationRole.SHAREHOLDER).outcome()).isEqualTo(LineOutcome.NOT_MET);
        assertThat(unidentified(line(Effect.REFUSE, BLACK), RelationRole.LEGAL_REPRESENTATIVE)
                        .outcome())
                .isEqualTo(LineOutcome.NOT_MET);
        FoundFact listed = counted(listed("a", ListColour.BLACK));
        assertThat(unidentified(line, RelationRole.LEGAL_REPRESENTATIVE, listed).outcome())
                .isEqualTo(LineOutcome.APPLIES);
    }

    /** Whom nobody has on record nobody has looked at: an effect that is found counts all the same. */
    @Test
    void whatIsNotMetIsNotKnownWhereNobodyBehindIsOnRecord() {
        RuleLine line = behind(RelationRole.RESPONSIBLE_PERSON);
        List<BehindRow> nobody = List.of(BehindRow.nobody(RelationRole.RESPONSIBLE_PERSON));
        assertThat(decided(line, true, nobody).outcome()).isEqualTo(LineOutcome.NOT_KNOWN);
        assertThat(decided(line(Effect.REFUSE, BLACK), true, nobody).outcome()).isEqualTo(LineOutcome.NOT_MET);
        assertThat(decided(line, true, nobody, counted(listed("a", ListColour.BLACK)))
                        .outcome())
                .isEqualTo(LineOutcome.APPLIES);
    }

    @Test
    void aNextRevisionHasItsKindsOfMattersAddedRenamedOrTakenOut() {
        MatterKind bid = new MatterKind("bid", words());
        RuleTable table = new RuleTable("area", 0, FROM, List.of(bid), List.of(priority()));
        MatterKind renamed = new MatterKind("bid", new LocalizedText("投标", "Bid"));
        assertThat(table.with(renamed, UNTIL).matterKinds()).containsExactly(renamed);
        RuleTable more = table.with(new MatterKind("honour", words()), UNTIL);
        assertThat(more.matterKinds()).extracting(MatterKind::id).containsExactly("bid", "honour");
        assertThat(more.revision()).isEqualTo(1);
        assertThat(more.withoutMatterKind("bid", UNTIL).matterKinds())
                .extracting(MatterKind::id)
                .containsExactly("honour");
        assertThat(more.names("bid")).isFalse();
        RuleLine named = new RuleLine(
                "x", Effect.REFERENCE, words(), BLACK, List.of("bid"), null, null, null, false, null, null, null);
        assertThat(more.with(named, UNTIL).names("bid")).isTrue();
    }

    private static LineDecision unidentified(RuleLine line, RelationRole role, FoundFact... facts) {
        return decided(line, true, List.of(new BehindRow(role, "张*", false)), facts);
    }

    private static LineDecision decided(RuleLine line, boolean complete, FoundFact... facts) {
        return decided(line, complete, List.of(), facts);
    }

    private static LineDecision decided(RuleLine line, boolean complete, List<BehindRow> behind, FoundFact... facts) {
        return decided(new RuleTable("area", 0, FROM, List.of(), List.of(line)), complete, behind, facts);
    }

    private static LineDecision decided(RuleTable table, boolean complete, List<BehindRow> behind, FoundFact... facts) {
        Situation situation =
                new Situation("honour", SubjectKind.LEGAL_PERSON, FROM, UNTIL, behind, List.of(facts), complete, null);
        return new DecisionTable(table, DOCUMENT).decide(situation).get(0);
    }

    private static RuleLine line(Effect effect, RuleCondition when) {
        return new RuleLine("line", effect, words(), when, null, null, null, null, false, List.of(LAW), null, null);
    }

    private static RuleLine priority() {
        return new RuleLine("first", Effect.PRIORITY, words(), RED, null, null, null, null, true, null, null, null);
    }

    private static RuleLine behind(RelationRole role) {
        return new RuleLine(
                "behind", Effect.REFERENCE, words(), BLACK, null, null, null, List.of(role), false, null, null, null);
    }

    private static LocalizedText words() {
        return new LocalizedText("规则", "Rule");
    }
}
