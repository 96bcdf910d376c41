package org.creditportal.architecture.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.creditportal.checks.api.check.CheckedSubject;
import org.creditportal.checks.api.check.HintReason;
import org.creditportal.checks.api.check.HintRow;
import org.creditportal.checks.api.check.LineDecision;
import org.creditportal.checks.api.check.LookAnswer;
import org.creditportal.checks.api.rule.MatterKind;
import org.creditportal.checks.api.rule.RuleLine;
import org.creditportal.checks.api.rule.RuleTable;
import org.creditportal.checks.api.rule.TenantChecks;
import org.creditportal.checks.domain.check.DecidedBy;
import org.creditportal.checks.domain.rule.Answering;
import org.creditportal.checks.domain.rule.Holder;
import org.creditportal.kernel.standing.StandingAnswer;
import org.creditportal.kernel.standing.StandingFact;
import org.creditportal.kernel.standing.StandingKind;
import org.creditportal.kernel.standing.StandingOutcome;
import org.creditportal.kernel.standing.StandingPlace;
import org.creditportal.kernel.standing.StandingWeight;
import org.creditportal.kernel.tenant.ListColour;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantFiles;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.TenantLists;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.responsibility.api.Effect;
import org.creditportal.responsibility.api.TenantAreas;

/** What holds of every area's rules of both tenants, whatever a subject is held for. */
class AreaRulesAlwaysTest {

    private static final Instant NOW = Instant.parse("2026-06-01T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate EARLIEST = LocalDate.of(2021, 1, 1);
    private static final int DAYS = 1_900;
    private static final String SUBJECT = "0SBJ000000001";
    private static final String NAMESAKE = "0SBJ000000009";
    private static final List<TenantDefinition> TENANTS =
            TenantFiles.load(TenantFolders.SHIPPED).all().stream().toList();

    /** A matter of an area, and what the subject is held for. */
    record Situated(
            TenantDefinition tenant,
            RuleTable table,
            MatterKind kind,
            SubjectKind subject,
            List<StandingFact> facts,
            LocalDate from,
            LocalDate until) {

        Situated with(List<StandingFact> others) {
            return new Situated(tenant, table, kind, subject, others, from, until);
        }

        Situated within(LocalDate first, LocalDate last) {
            return new Situated(tenant, table, kind, subject, facts, first, last);
        }
    }

    @Property(tries = 3_000)
    void noEffectComesWithoutACitationAndNoRefusalWithoutItsLaw(@ForAll("situations") Situated situated) {
        LookAnswer answer = answer(situated, List.of(), true);
        assertThat(answer.effects()).allSatisfy(effect -> {
            assertThat(effect.citations()).isNotEmpty().allMatch(law -> !law.document()
                    .isBlank());
            if (effect.effect() == Effect.REFUSE) {
                RuleLine line = situated.table().line(effect.line()).orElseThrow();
                assertThat(effect.citations()).containsAll(line.basis());
                assertThat(line.basis()).isNotEmpty();
            }
        });
    }

    @Property(tries = 2_000)
    void nothingFollowsFromAName(@ForAll("situations") Situated situated) {
        HintRow hint = new HintRow(NAMESAKE, situated.subject(), "同名", null, HintReason.NAME_OF_SUBJECT);
        LookAnswer clean = answer(situated.with(List.of()), List.of(), true);
        LookAnswer hinted = answered(situated, Map.of(NAMESAKE, situated.facts()), List.of(hint), true);
        assertThat(hinted.decisions()).isEqualTo(clean.decisions());
        assertThat(hinted.facts()).isEmpty();
        LookAnswer nobody = answering(situated).nobody(List.of(hint));
        assertThat(nobody.decisions()).isEmpty();
        assertThat(nobody.isHit()).isFalse();
    }

    @Property(tries = 3_000)
    void aWiderPeriodNeverTakesAnEffectAway(
            @ForAll("situations") Situated situated, @ForAll("spans") int before, @ForAll("spans") int after) {
        Situated wider = situated.within(
                situated.from().minusDays(before), situated.until().plusDays(after));
        assertThat(lasting(wider)).containsAll(lasting(situated));
    }

    @Property(tries = 3_000)
    void whatSpeaksAgainstASubjectTakesNoBurdenAwayAndGivesNoFavour(@ForAll("situations") Situated situated) {
        List<StandingFact> others = situated.facts().stream()
                .filter(fact -> fact.weight() != StandingWeight.ADVERSE)
                .toList();
        Situated lighter = situated.with(others);
        assertThat(lasting(situated)).containsAll(lasting(lighter));
        assertThat(favours(lighter)).containsAll(favours(situated));
        if (answer(situated, List.of(), true).counted().stream()
                .anyMatch(found -> found.fact().weight() == StandingWeight.ADVERSE)) {
            assertThat(favours(situated)).isEmpty();
        }
    }

    @Property(tries = 2_000)
    void whatIsSuspendedCountsAsIfItWereNotThere(@ForAll("situations") Situated situated) {
        List<StandingFact> suspended =
                situated.facts().stream().map(AreaRulesAlwaysTest::suspended).toList();
        assertThat(answer(situated.with(suspended), List.of(), true).decisions())
                .isEqualTo(answer(situated.with(List.of()), List.of(), true).decisions());
    }

    @Property(tries = 2_000)
    void aSilentSourceGivesNoEffectAndNoCleanAnswer(@ForAll("situations") Situated situated) {
        LookAnswer silent = answer(situated, List.of(), false);
        LookAnswer told = answer(situated, List.of(), true);
        assertThat(told.effectKinds()).containsAll(silent.effectKinds());
        assertThat(silent.isComplete()).isFalse();
        assertThat(silent.score()).isNull();
    }

    @Provide
    Arbitrary<Integer> spans() {
        return Arbitraries.integers().between(0, 400);
    }

    @Provide
    Arbitrary<Situated> situations() {
        return Arbitraries.of(TENANTS)
                .flatMap(tenant -> Arbitraries.of(TenantChecks.of(tenant).tables())
                        .flatMap(table -> Combinators.combine(
                                        Arbitraries.of(table.matterKinds()),
                                        Arbitraries.of(SubjectKind.values()),
                                        facts(tenant).list().ofMaxSize(5),
                                        days(),
                                        spans())
                                .as((kind, subject, facts, from, span) -> new Situated(
                                        tenant, table, kind, subject, numbered(facts), from, from.plusDays(span)))));
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(EARLIEST::plusDays);
    }

    private static Arbitrary<StandingFact> facts(TenantDefinition tenant) {
        List<ListTypeDefinition> lists = TenantLists.of(tenant).listTypes();
        Arbitrary<StandingFact> listed = Combinators.combine(Arbitraries.of(lists), days())
                .as((list, day) -> fact(
                        StandingKind.LIST_ENTRY,
                        list.colour() == ListColour.RED ? StandingWeight.FAVOURABLE : StandingWeight.ADVERSE,
                        list.id(),
                        list.colour(),
                        day));
        Arbitrary<StandingFact> recorded = Combinators.combine(Arbitraries.of("PENALTY", "LICENCE"), days())
                .as((kind, day) -> fact(
                        StandingKind.RECORD,
                        kind.equals("PENALTY") ? StandingWeight.ADVERSE : StandingWeight.NEUTRAL,
                        kind,
                        null,
                        day));
        Arbitrary<StandingFact> marked =
                days().map(day -> fact(StandingKind.MEASURE, StandingWeight.ADVERSE, "key-supervision", null, day));
        return Arbitraries.oneOf(listed, recorded, marked);
    }

    private static StandingFact fact(
            StandingKind kind, StandingWeight weight, String type, ListColour colour, LocalDate decidedOn) {
        LocalizedText title = new LocalizedText(type, type);
        return new StandingFact(
                kind, weight, "0FCT", type, colour, title, "b", "机关", "文", decidedOn, decidedOn, null, null, false);
    }

    private static List<StandingFact> numbered(List<StandingFact> facts) {
        List<StandingFact> numbered = new ArrayList<>();
        facts.forEach(fact -> numbered.add(changed(fact, "0FCT" + numbered.size(), fact.suspended())));
        return numbered;
    }

    private static StandingFact suspended(StandingFact fact) {
        return changed(fact, fact.number(), true);
    }

    static StandingFact changed(StandingFact fact, String number, boolean suspended) {
        return new StandingFact(
                fact.kind(),
                fact.weight(),
                number,
                fact.type(),
                fact.colour(),
                fact.title(),
                fact.bureau(),
                fact.authority(),
                fact.document(),
                fact.decidedOn(),
                fact.from(),
                fact.until(),
                fact.basis(),
                suspended);
    }

    /** Lines that come about, but for those that adverse facts end, and those of a grade, which is another one with each fact. */
    private static Set<String> lasting(Situated situated) {
        return lines(
                situated, line -> !line.unlessAdverse() && line.when().grades().isEmpty());
    }

    private static Set<String> favours(Situated situated) {
        return lines(situated, line -> line.effect() == Effect.PRIORITY || line.effect() == Effect.BONUS);
    }

    private static Set<String> lines(Situated situated, Predicate<RuleLine> wanted) {
        return answer(situated, List.of(), true).effects().stream()
                .map(LineDecision::line)
                .filter(id -> wanted.test(situated.table().line(id).orElseThrow()))
                .collect(Collectors.toSet());
    }

    private static LookAnswer answer(Situated situated, List<HintRow> hints, boolean told) {
        return answered(situated, Map.of(SUBJECT, situated.facts()), hints, told);
    }

    private static LookAnswer answered(
            Situated situated, Map<String, List<StandingFact>> held, List<HintRow> hints, boolean told) {
        List<StandingOutcome> outcomes = Stream.of(
                        new StandingOutcome(
                                new StandingPlace("records", 1),
                                new StandingAnswer(NOW, of(held, StandingKind.RECORD))),
                        new StandingOutcome(
                                new StandingPlace("lists", 2),
                                told ? new StandingAnswer(NOW, of(held, StandingKind.LIST_ENTRY)) : null),
                        new StandingOutcome(
                                new StandingPlace("sanctions", 3),
                                new StandingAnswer(NOW, of(held, StandingKind.MEASURE))))
                .toList();
        return answering(situated)
                .about(
                        new CheckedSubject(SUBJECT, situated.subject(), "测试", null, null, false, false),
                        List.of(new Holder(SUBJECT, Set.of(SUBJECT), "测试", situated.subject(), false, null)),
                        outcomes,
                        hints);
    }

    private static Map<String, List<StandingFact>> of(Map<String, List<StandingFact>> held, StandingKind kind) {
        return held.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().stream()
                .filter(fact -> fact.kind() == kind)
                .toList()));
    }

    private static Answering answering(Situated situated) {
        String area = situated.table().area();
        DecidedBy rules = new DecidedBy(
                situated.table(),
                TenantAreas.of(situated.tenant()).area(area).orElseThrow().citation(),
                TenantChecks.of(situated.tenant()).models().stream()
                        .filter(model -> model.areas().contains(area))
                        .findFirst()
                        .orElse(null));
        return new Answering(
                rules,
                TenantChecks.of(situated.tenant()),
                situated.kind().id(),
                NOW,
                TODAY,
                situated.from(),
                situated.until());
    }
}
