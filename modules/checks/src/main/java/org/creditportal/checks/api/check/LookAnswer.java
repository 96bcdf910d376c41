package org.creditportal.checks.api.check;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.creditportal.checks.api.scoring.CreditScore;
import org.creditportal.kernel.standing.StandingWeight;
import org.creditportal.responsibility.api.Effect;

/**
 * What was answered, with the data as of that moment: kept as it is, so that it can be shown and decided again as of then.
 *
 * @param at the moment before the first source was asked
 * @param on the legal date
 * @param subject {@code null} where nobody was found
 * @param behind persons behind the subject whom the rules look at, those too whom nobody could identify or who are not on record
 * @param facts everything in force in the period, and what is suspended
 * @param decisions every line of the table, whether it came about or not
 * @param score what the subject comes to by the area's model; {@code null} without a model for it, or where a source is silent
 */
public record LookAnswer(
        Instant at,
        LocalDate on,
        LocalDate periodFrom,
        LocalDate periodUntil,
        String matterKind,
        CheckResult result,
        CheckedSubject subject,
        List<BehindRow> behind,
        List<FoundFact> facts,
        List<LineDecision> decisions,
        List<SourceRow> sources,
        List<HintRow> hints,
        CreditScore score)
        implements Serializable {

    public LookAnswer {
        behind = behind == null ? List.of() : List.copyOf(behind);
        facts = List.copyOf(facts);
        decisions = List.copyOf(decisions);
        sources = List.copyOf(sources);
        hints = List.copyOf(hints);
    }

    /** What comes about. */
    public List<LineDecision> effects() {
        return decisions.stream().filter(LineDecision::applies).toList();
    }

    /** What nobody can say to come about or not. */
    public List<LineDecision> unknown() {
        return decisions.stream()
                .filter(decision -> decision.outcome() == LineOutcome.NOT_KNOWN)
                .toList();
    }

    /** The kinds of what comes about, each once. */
    public List<Effect> effectKinds() {
        return effects().stream().map(LineDecision::effect).distinct().sorted().toList();
    }

    /** Every fact that was kept: what is shown, and what the score rests on beside it. */
    public List<FoundFact> keptFacts() {
        Stream<FoundFact> scored = score == null ? Stream.empty() : score.facts().stream();
        return Stream.concat(facts.stream(), scored).distinct().toList();
    }

    public boolean has(Effect effect) {
        return effects().stream().anyMatch(decision -> decision.effect() == effect);
    }

    /** What counts. */
    public List<FoundFact> counted() {
        return facts.stream().filter(FoundFact::counts).toList();
    }

    /** Persons behind the subject of whom nothing is known: lines that look at them are clean for nobody. */
    public List<BehindRow> unidentified() {
        return behind.stream().filter(person -> !person.identified()).toList();
    }

    /** What must not count, shown apart. */
    public List<FoundFact> notCounted() {
        return facts.stream().filter(fact -> !fact.counts()).toList();
    }

    /** Sources and lists that could not be relied on. */
    public List<SourceRow> unreliable() {
        return sources.stream().filter(source -> !source.standing().counts()).toList();
    }

    /** Whether every source told all that it holds. */
    public boolean isComplete() {
        return sources.stream().allMatch(source -> source.standing().counts());
    }

    /** Whether somebody was found of whom every source told all that it holds. */
    public boolean isLook() {
        return subject != null && isComplete();
    }

    /** Whether anything that counts speaks for or against the subject. */
    public boolean isHit() {
        return counted().stream().anyMatch(fact -> fact.fact().weight() != StandingWeight.NEUTRAL);
    }

    /** The same with these persons behind the subject, and roles of which nobody is on record. */
    public LookAnswer behind(List<BehindRow> others) {
        return new LookAnswer(
                at,
                on,
                periodFrom,
                periodUntil,
                matterKind,
                result,
                subject,
                others,
                facts,
                decisions,
                sources,
                hints,
                score);
    }

    /** Whether both say the same of the same subject, in whatever order: result, what was found, who is unknown, what it comes to, what follows. */
    public boolean saysTheSameAs(LookAnswer other) {
        return result == other.result
                && subjectNumber().equals(other.subjectNumber())
                && Set.copyOf(facts).equals(Set.copyOf(other.facts))
                && Set.copyOf(unidentified()).equals(Set.copyOf(other.unidentified()))
                && CreditScore.same(score, other.score)
                && Set.copyOf(decisions).equals(Set.copyOf(other.decisions));
    }

    private String subjectNumber() {
        return subject == null ? "" : subject.number();
    }
}
