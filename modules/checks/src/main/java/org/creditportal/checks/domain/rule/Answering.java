package org.creditportal.checks.domain.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.creditportal.checks.api.check.BehindRow;
import org.creditportal.checks.api.check.CheckResult;
import org.creditportal.checks.api.check.CheckedSubject;
import org.creditportal.checks.api.check.FoundFact;
import org.creditportal.checks.api.check.HintRow;
import org.creditportal.checks.api.check.LineDecision;
import org.creditportal.checks.api.check.LineOutcome;
import org.creditportal.checks.api.check.LookAnswer;
import org.creditportal.checks.api.check.SourceRow;
import org.creditportal.checks.api.rule.TenantChecks;
import org.creditportal.checks.api.scoring.CreditScore;
import org.creditportal.checks.domain.check.DecidedBy;
import org.creditportal.checks.domain.scoring.Scoring;
import org.creditportal.kernel.standing.StandingFact;
import org.creditportal.kernel.standing.StandingKind;
import org.creditportal.kernel.standing.StandingOutcome;
import org.creditportal.kernel.standing.StandingWeight;

/**
 * Makes answers of what sources tell, in one matter as of one moment. A source that has failed, is stale, suspended or missing
 * makes the answer one that could not be checked, and so does a list that the rules rest on and whose delivery is overdue: never
 * clean, though what others tell still counts. Nor is clean of whom a line looks behind where nobody can be looked at there.
 */
public final class Answering {

    private static final Comparator<FoundFact> ORDER = Comparator.comparing((FoundFact found) -> found.behind() != null)
            .thenComparing(found -> found.fact().weight())
            .thenComparing(found -> found.fact().decidedOn(), Comparator.reverseOrder())
            .thenComparing(found -> found.fact().number());

    private final DecidedBy rules;
    private final TenantChecks terms;
    private final String matterKind;
    private final Instant at;
    private final LocalDate on;
    private final LocalDate from;
    private final LocalDate until;

    /**
     * @param at the moment before the first source was asked
     * @param on the legal date
     * @param from first day of the period
     * @param until last day of the period
     */
    public Answering(
            DecidedBy rules,
            TenantChecks terms,
            String matterKind,
            Instant at,
            LocalDate on,
            LocalDate from,
            LocalDate until) {
        this.rules = rules;
        this.terms = terms;
        this.matterKind = matterKind;
        this.at = at;
        this.on = on;
        this.from = from;
        this.until = until;
    }

    public LocalDate on() {
        return on;
    }

    /** Nobody on record is told by what was entered: no source is asked and nothing follows. */
    public LookAnswer nobody(List<HintRow> hints) {
        return answer(CheckResult.SUBJECT_NOT_FOUND, null, List.of(), List.of(), List.of(), List.of(), hints, null);
    }

    /**
     * It may not be looked at, or nobody could know whom: no source is asked, and nobody is called clean.
     *
     * @param hints who may be meant
     */
    public LookAnswer unable(List<HintRow> hints) {
        return answer(CheckResult.COULD_NOT_BE_CHECKED, null, List.of(), List.of(), List.of(), List.of(), hints, null);
    }

    /**
     * What the sources tell of the subject, and what follows.
     *
     * @param holders the subject first, then the persons behind it who are looked at
     */
    public LookAnswer about(
            CheckedSubject subject, List<Holder> holders, List<StandingOutcome> outcomes, List<HintRow> hints) {
        List<SourceRow> sources = SourceAnswers.rows(
                outcomes, terms, at, delivery -> rules.restsOn(delivery, matterKind, subject.kind()), on);
        boolean complete = sources.stream().allMatch(source -> source.standing().counts());
        List<FoundFact> told = outcomes.stream()
                .filter(StandingOutcome::hasAnswered)
                .flatMap(outcome -> holders.stream().flatMap(holder -> holder.found(outcome)))
                .sorted(ORDER)
                .toList();
        CreditScore score = complete ? new Scoring(rules.model()).score(subject.kind(), told, on) : null;
        List<FoundFact> facts =
                told.stream().filter(found -> isShown(found.fact())).toList();
        List<BehindRow> behind = behind(subject, holders);
        List<LineDecision> decisions = new DecisionTable(rules.table(), rules.document())
                .decide(new Situation(matterKind, subject.kind(), from, until, behind, facts, complete, score));
        return answer(result(facts, complete, decisions), subject, behind, facts, decisions, sources, hints, score);
    }

    /** What was answered, decided again by these rules on the data as of then. */
    public static LookAnswer again(DecidedBy rules, LookAnswer then) {
        if (then.subject() == null) {
            return then;
        }
        return decided(
                rules,
                then,
                new Scoring(rules.model()).again(then.score(), then.subject().kind()));
    }

    /** What would have been answered by a changed model, on the facts that are kept of then. */
    public static LookAnswer tried(DecidedBy rules, LookAnswer then) {
        if (then.subject() == null) {
            return then;
        }
        CreditScore score = then.isComplete()
                ? new Scoring(rules.model()).score(then.subject().kind(), then.keptFacts(), then.on())
                : null;
        return decided(rules, then, score);
    }

    private static LookAnswer decided(DecidedBy rules, LookAnswer then, CreditScore score) {
        Situation situation = new Situation(
                then.matterKind(),
                then.subject().kind(),
                then.periodFrom(),
                then.periodUntil(),
                then.behind(),
                then.facts(),
                then.isComplete(),
                score);
        List<LineDecision> decisions = new DecisionTable(rules.table(), rules.document()).decide(situation);
        return new LookAnswer(
                then.at(),
                then.on(),
                then.periodFrom(),
                then.periodUntil(),
                then.matterKind(),
                again(then, result(then.facts(), then.isComplete(), decisions)),
                then.subject(),
                then.behind(),
                then.facts(),
                decisions,
                then.sources(),
                then.hints(),
                score);
    }

    /** Looks of earlier versions told by the line alone that something is unknown: what they answered as a whole they have answered. */
    private static CheckResult again(LookAnswer then, CheckResult result) {
        return then.isComplete() && result == CheckResult.COULD_NOT_BE_CHECKED ? then.result() : result;
    }

    /** The persons behind whom rules look at, and the roles of which nobody is on record though a line needs one. */
    private List<BehindRow> behind(CheckedSubject subject, List<Holder> holders) {
        List<BehindRow> persons = holders.stream()
                .filter(holder -> holder.behind() != null)
                .map(holder -> new BehindRow(holder.behind(), holder.name(), holder.isIdentified()))
                .toList();
        return Stream.concat(
                        persons.stream(),
                        Situation.missing(rules.table(), matterKind, subject.kind(), persons).stream())
                .toList();
    }

    /** While a line is not known only what speaks against the subject itself makes a hit: nobody is cleared by what favours it, or by others. */
    private static CheckResult result(List<FoundFact> facts, boolean complete, List<LineDecision> decisions) {
        if (!complete) {
            return CheckResult.COULD_NOT_BE_CHECKED;
        }
        boolean unknown = decisions.stream().anyMatch(line -> line.outcome() == LineOutcome.NOT_KNOWN);
        if (unknown) {
            return Situation.isAdverse(facts) ? CheckResult.HIT : CheckResult.COULD_NOT_BE_CHECKED;
        }
        boolean hit = facts.stream()
                .filter(FoundFact::counts)
                .anyMatch(found -> found.fact().weight() != StandingWeight.NEUTRAL);
        return hit ? CheckResult.HIT : CheckResult.NOTHING_IN_PERIOD;
    }

    /** What is in force is shown whenever it was decided; a record only where it was decided in the period. */
    private boolean isShown(StandingFact fact) {
        return fact.kind() != StandingKind.RECORD
                || !fact.decidedOn().isBefore(from) && !fact.decidedOn().isAfter(until);
    }

    private LookAnswer answer(
            CheckResult result,
            CheckedSubject subject,
            List<BehindRow> behind,
            List<FoundFact> facts,
            List<LineDecision> decisions,
            List<SourceRow> sources,
            List<HintRow> hints,
            CreditScore score) {
        return new LookAnswer(
                at, on, from, until, matterKind, result, subject, behind, facts, decisions, sources, hints, score);
    }
}
