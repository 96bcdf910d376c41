package org.creditportal.checks.domain.rule;

import java.util.List;
import java.util.stream.Stream;
import org.creditportal.checks.api.check.FoundFact;
import org.creditportal.checks.api.check.LineDecision;
import org.creditportal.checks.api.check.LineOutcome;
import org.creditportal.checks.api.rule.RuleLine;
import org.creditportal.checks.api.rule.RuleTable;
import org.creditportal.checks.api.scoring.CreditScore;
import org.creditportal.kernel.tenant.Citation;

/**
 * Decides line by line, and says of every line what became of it. What is suspended never counts, nor against anybody what is of a minor; a name that
 * matches never comes here. Where a source has not answered, or a person behind the subject is known by name alone or is not on record
 * at all, what is not met is not known either.
 */
public final class DecisionTable {

    private final RuleTable rules;
    private final Citation document;

    /**
     * @param document the sentence of the tenant's document that the area rests on; {@code null} where there is none
     */
    public DecisionTable(RuleTable rules, Citation document) {
        this.rules = rules;
        this.document = document;
    }

    public List<LineDecision> decide(Situation situation) {
        return rules.lines().stream().map(line -> decide(line, situation)).toList();
    }

    private LineDecision decide(RuleLine line, Situation situation) {
        List<FoundFact> met = situation.facts().stream()
                .filter(FoundFact::counts)
                .filter(found -> isMetBy(line, found, situation))
                .toList();
        boolean graded = situation.isGraded(line.when());
        LineOutcome outcome = outcome(line, situation, line.when().always() || graded || !met.isEmpty());
        return new LineDecision(
                line.id(),
                line.effect(),
                line.words(),
                outcome,
                citations(line),
                outcome == LineOutcome.NOT_FOR_THIS ? List.of() : because(met, graded ? situation.score() : null));
    }

    private static List<String> because(List<FoundFact> met, CreditScore graded) {
        return Stream.concat(
                        met.stream().map(found -> found.fact().number()),
                        Stream.ofNullable(graded).map(CreditScore::reference))
                .toList();
    }

    private static LineOutcome outcome(RuleLine line, Situation situation, boolean met) {
        if (!line.isFor(situation.matterKind(), situation.subject())) {
            return LineOutcome.NOT_FOR_THIS;
        }
        if (line.unlessAdverse() && situation.isAdverse()) {
            return LineOutcome.NOT_MET;
        }
        if (!situation.complete() && (!met || line.unlessAdverse())) {
            return LineOutcome.NOT_KNOWN;
        }
        if (!met) {
            return situation.isKnown(line) ? LineOutcome.NOT_MET : LineOutcome.NOT_KNOWN;
        }
        return line.exceptFor().contains(situation.matterKind()) ? LineOutcome.EXCEPTED : LineOutcome.APPLIES;
    }

    private static boolean isMetBy(RuleLine line, FoundFact found, Situation situation) {
        boolean concerned = found.behind() == null || line.behind().contains(found.behind());
        return concerned
                && !(line.speaksAgainst() && found.ofMinor())
                && line.when().names(found.fact())
                && (!line.when().withinPeriod()
                        || situation.isInPeriod(found.fact().decidedOn()));
    }

    private List<Citation> citations(RuleLine line) {
        return Stream.concat(line.basis().stream(), Stream.ofNullable(document)).toList();
    }
}
