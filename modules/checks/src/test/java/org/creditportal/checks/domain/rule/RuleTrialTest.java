package org.creditportal.checks.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creditportal.checks.api.check.CheckedSubject;
import org.creditportal.checks.api.check.LookAnswer;
import org.creditportal.checks.api.rule.RuleCondition;
import org.creditportal.checks.api.rule.RuleLine;
import org.creditportal.checks.api.rule.RuleTable;
import org.creditportal.checks.api.rule.TenantChecks;
import org.creditportal.checks.domain.check.DecidedBy;
import org.creditportal.kernel.standing.StandingAnswer;
import org.creditportal.kernel.standing.StandingFact;
import org.creditportal.kernel.standing.StandingOutcome;
import org.creditportal.kernel.standing.StandingPlace;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.ListColour;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.records.api.subject.RelationRole;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.responsibility.api.Effect;
import org.junit.jupiter.api.Test;

/** What a trial of changed rules may say it knows. */
class RuleTrialTest {

    private static final String SUBJECT = "0SBJ000000001";
    private static final String PERSON = "0SBJ000000003";
    private static final Instant NOW = Instant.parse("2026-06-01T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate FROM = LocalDate.of(2023, 6, 1);
    private static final StandingFact BANNED = Facts.listed("ban", ListColour.BLACK);
    private static final RelationRole HEAD = RelationRole.LEGAL_REPRESENTATIVE;

    private final DecidedBy atSubjects = rules(line(Effect.REFERENCE, false));
    private final DecidedBy behindThem = rules(line(Effect.REFERENCE, false, HEAD));

    @Test
    void aLineThatAsksTheSubjectAloneIsKnown() {
        RuleTrial.Tried tried = tried(atSubjects, line(Effect.LIMIT, false), answered(atSubjects, null, BANNED));
        assertThat(tried.known()).isTrue();
        assertThat(tried.after()).containsExactly(Effect.LIMIT);
        assertThat(tried.isDifferent()).isTrue();
    }

    @Test
    void whatAPersonWouldHaveComeToAtWhomNobodyLookedIsNotKnown() {
        RuleTrial.Tried tried = tried(atSubjects, line(Effect.LIMIT, false, HEAD), answered(atSubjects, null));
        assertThat(tried.known()).isFalse();
        assertThat(tried.isDifferent()).isFalse();
    }

    /** The subject's own entry is enough, whoever stands behind it. */
    @Test
    void whatTheSubjectIsHeldForIsKnownWhoeverStandsBehindIt() {
        RuleTrial.Tried tried = tried(atSubjects, line(Effect.LIMIT, false, HEAD), answered(atSubjects, null, BANNED));
        assertThat(tried.known()).isTrue();
        assertThat(tried.isDifferent()).isTrue();
    }

    @Test
    void aRoleAtWhichTheEarlierRulesLookedIsKnown() {
        RuleTrial.Tried met = tried(behindThem, line(Effect.LIMIT, false, HEAD), answered(behindThem, BANNED));
        assertThat(met.known()).isTrue();
        assertThat(met.after()).containsExactly(Effect.LIMIT);
        RuleTrial.Tried clean = tried(behindThem, line(Effect.LIMIT, false, HEAD), answered(behindThem, null));
        assertThat(clean.known()).isTrue();
        assertThat(clean.isDifferent()).isFalse();
    }

    /** Another effect than the favour that falls away anyhow is not to be expected of anybody behind. */
    @Test
    void aFavourThatSomethingAdverseStandsAgainstIsKnownNotToComeAbout() {
        LookAnswer penalised = answered(atSubjects, null, Facts.penalty(TODAY));
        assertThat(tried(atSubjects, line(Effect.PRIORITY, true, HEAD), penalised)
                        .known())
                .isTrue();
    }

    @Test
    void personsHaveNobodyBehindThem() {
        LookAnswer person = about(atSubjects, SubjectKind.NATURAL_PERSON, null);
        assertThat(tried(atSubjects, line(Effect.LIMIT, false, HEAD), person).known())
                .isTrue();
    }

    private static RuleTrial.Tried tried(DecidedBy before, RuleLine changed, LookAnswer then) {
        return new RuleTrial(before, rules(changed).table()).of(then);
    }

    private static LookAnswer answered(DecidedBy rules, StandingFact ofPerson, StandingFact... facts) {
        return about(rules, SubjectKind.LEGAL_PERSON, ofPerson, facts);
    }

    private static LookAnswer about(DecidedBy rules, SubjectKind kind, StandingFact ofPerson, StandingFact... facts) {
        TenantChecks terms = new TenantChecks(36, 60, List.of(), List.of(), List.of(), null);
        List<Holder> holders = new ArrayList<>();
        holders.add(new Holder(SUBJECT, Set.of(SUBJECT), "测试有限公司", kind, false, null));
        if (rules.table().behind().contains(HEAD)) {
            holders.add(new Holder(PERSON, Set.of(PERSON), "张*", SubjectKind.NATURAL_PERSON, false, HEAD));
        }
        Map<String, List<StandingFact>> found =
                Map.of(SUBJECT, List.of(facts), PERSON, ofPerson == null ? List.of() : List.of(ofPerson));
        return new Answering(rules, terms, "subsidy", NOW, TODAY, FROM, TODAY)
                .about(
                        new CheckedSubject(SUBJECT, kind, "测试有限公司", null, null, false, false),
                        holders,
                        List.of(
                                new StandingOutcome(new StandingPlace("records", 1), new StandingAnswer(NOW, found)),
                                new StandingOutcome(new StandingPlace("lists", 2), new StandingAnswer(NOW, Map.of()))),
                        List.of());
    }

    private static RuleLine line(Effect effect, boolean unlessAdverse, RelationRole... behind) {
        return new RuleLine(
                "banned",
                effect,
                new LocalizedText("禁入", "Ban"),
                new RuleCondition(List.of("ban"), null, null, null, null, false),
                null,
                null,
                null,
                List.of(behind),
                unlessAdverse,
                null,
                null,
                null);
    }

    private static DecidedBy rules(RuleLine line) {
        return new DecidedBy(
                new RuleTable("area", 0, FROM, List.of(), List.of(line)), new Citation("文件", null, null), null);
    }
}
