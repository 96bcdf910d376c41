package org.creditportal.sanctions.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.kernel.standing.StandingAnswer;
import org.creditportal.kernel.standing.StandingFact;
import org.creditportal.kernel.standing.StandingKind;
import org.creditportal.kernel.standing.StandingPlace;
import org.creditportal.kernel.standing.StandingQuestion;
import org.creditportal.kernel.standing.StandingSource;
import org.creditportal.kernel.standing.StandingWeight;
import org.creditportal.kernel.store.Portions;
import org.creditportal.lists.api.EntryGate;
import org.creditportal.lists.api.UnseenReason;
import org.creditportal.sanctions.api.CaseStanding;
import org.creditportal.sanctions.api.MeasureEffect;
import org.creditportal.sanctions.api.supervision.MarkVisibility;
import org.creditportal.sanctions.domain.ChosenMeasure;
import org.creditportal.sanctions.domain.JointCase;
import org.creditportal.sanctions.domain.PersonRestriction;
import org.creditportal.sanctions.domain.supervision.SupervisionMark;

/**
 * Which measures, marks of key supervision and restrictions on office-holding subjects meet (K-17, K-18). A mark that is its bureau's own affair says nothing to other bureaus'
 * decisions: what it rests on is told by records and lists.
 */
@Stateless
@DenyAll
@Local(StandingSource.class)
public class SanctionStandingBean implements StandingSource {

    /** What rules name a mark by. */
    static final String KEY_SUPERVISION = "key-supervision";

    /** What rules name a restriction on a person by. */
    static final String PERSON_RESTRICTION = "person-restriction";

    private static final String MODULE = MeasureTaskClocks.MODULE;
    private static final StandingPlace PLACE = new StandingPlace(MODULE, 30);

    @Inject
    StoredMeasuresOfSubjects measures;

    @Inject
    StoredCases cases;

    @Inject
    EntryGate entries;

    @Inject
    Clock clock;

    @Override
    @PermitAll
    public StandingPlace place() {
        return PLACE;
    }

    @Override
    @PermitAll
    public StandingAnswer find(StandingQuestion question) {
        Instant asOf = clock.instant();
        Map<String, List<StandingFact>> facts = new HashMap<>();
        Portions.of(question.subjectNumbers(), Portions.OF_A_QUERY)
                .map(measures::of)
                .forEach(open -> add(facts, open, question.on()));
        return new StandingAnswer(asOf, facts);
    }

    private void add(Map<String, List<StandingFact>> facts, StoredMeasuresOfSubjects.Open open, LocalDate day) {
        Map<String, JointCase> restricting = cases.byNumber(
                open.restrictions().stream().map(PersonRestriction::caseNumber).collect(Collectors.toSet()));
        Map<String, UnseenReason> unseen = entries.findUnseen(
                Stream.concat(open.cases().stream(), restricting.values().stream())
                        .filter(JointCase::isOnEntry)
                        .map(JointCase::ground)
                        .collect(Collectors.toSet()),
                day);
        open.cases().stream().filter(of -> isTold(of.standing(day))).forEach(of -> of.measures().stream()
                .filter(measure -> !day.isAfter(of.lastDay(measure)))
                .forEach(measure -> add(
                        facts,
                        of.subjectNumber(),
                        seen(fact(of, measure, of.standing(day)), unseen.get(of.ground())))));
        open.marks().stream()
                .filter(mark -> mark.visibility() == MarkVisibility.ALL_BUREAUS && mark.from() != null)
                .filter(mark -> isTold(mark.standing(day)))
                .forEach(mark -> add(facts, mark.subjectNumber(), fact(mark, mark.standing(day))));
        for (PersonRestriction one : open.restrictions()) {
            JointCase of = restricting.get(one.caseNumber());
            CaseStanding standing = one.standing(day, of.standing(day));
            if (isTold(standing)) {
                add(facts, one.personNumber(), seen(fact(one, of, standing), unseen.get(of.ground())));
            }
        }
    }

    /** As its entry is seen. */
    private static StandingFact seen(StandingFact fact, UnseenReason unseen) {
        return fact.outOfSight(unseen != null).keptBack(unseen == UnseenReason.KEPT_BACK);
    }

    private static boolean isTold(CaseStanding standing) {
        return standing == CaseStanding.IN_FORCE || standing == CaseStanding.SUSPENDED;
    }

    private static void add(Map<String, List<StandingFact>> facts, String subject, StandingFact fact) {
        facts.computeIfAbsent(subject, number -> new ArrayList<>()).add(fact);
    }

    private static StandingFact fact(JointCase of, ChosenMeasure measure, CaseStanding standing) {
        return new StandingFact(
                StandingKind.MEASURE,
                of.effect() == MeasureEffect.INCENTIVE ? StandingWeight.FAVOURABLE : StandingWeight.ADVERSE,
                of.number(),
                measure.code(),
                null,
                measure.name(),
                of.bureau(),
                null,
                of.documentNumber(),
                of.from(),
                of.from(),
                of.lastDay(measure),
                measure.basis(),
                standing == CaseStanding.SUSPENDED);
    }

    private static StandingFact fact(SupervisionMark mark, CaseStanding standing) {
        return new StandingFact(
                StandingKind.MEASURE,
                StandingWeight.ADVERSE,
                mark.number(),
                KEY_SUPERVISION,
                null,
                MeasuresOfRules.mark(),
                mark.bureau(),
                null,
                null,
                mark.from(),
                mark.from(),
                mark.until(),
                mark.basis(),
                standing == CaseStanding.SUSPENDED);
    }

    private static StandingFact fact(PersonRestriction one, JointCase of, CaseStanding standing) {
        return new StandingFact(
                StandingKind.MEASURE,
                StandingWeight.ADVERSE,
                one.number(),
                PERSON_RESTRICTION,
                null,
                MeasuresOfRules.restriction(one.ground(), one.company()),
                one.bureau(),
                null,
                of.documentNumber(),
                one.from(),
                one.from(),
                one.until(),
                one.basis(),
                standing == CaseStanding.SUSPENDED);
    }
}
