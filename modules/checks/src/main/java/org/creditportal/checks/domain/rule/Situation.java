package org.creditportal.checks.domain.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.creditportal.checks.api.check.FoundFact;
import org.creditportal.checks.api.rule.RuleCondition;
import org.creditportal.checks.api.rule.RuleLine;
import org.creditportal.checks.api.scoring.CreditScore;
import org.creditportal.kernel.standing.StandingWeight;
import org.creditportal.records.api.subject.RelationRole;
import org.creditportal.records.api.subject.SubjectKind;

/**
 * What the rules of an area are asked about.
 *
 * @param unidentified as what persons stand behind the subject of whom nothing is known
 * @param facts what was found of the subject and of the persons behind it, counted or not
 * @param complete whether every source told all that it holds
 * @param score by the area's model; {@code null} where there is none
 */
public record Situation(
        String matterKind,
        SubjectKind subject,
        LocalDate periodFrom,
        LocalDate periodUntil,
        Set<RelationRole> unidentified,
        List<FoundFact> facts,
        boolean complete,
        CreditScore score) {

    public Situation {
        unidentified = Set.copyOf(unidentified);
        facts = List.copyOf(facts);
    }

    boolean isInPeriod(LocalDate decidedOn) {
        return !decidedOn.isBefore(periodFrom) && !decidedOn.isAfter(periodUntil);
    }

    /** Whether the subject's score is of a grade that is asked for. */
    boolean isGraded(RuleCondition asked) {
        return score != null && asked.grades().contains(score.grade());
    }

    /** Whether everybody is known whom the line looks at. */
    boolean isKnown(RuleLine line) {
        return line.behind().stream().noneMatch(unidentified::contains);
    }

    /** Whether anything that counts speaks against the subject itself. */
    boolean isAdverse() {
        return facts.stream()
                .filter(FoundFact::counts)
                .filter(found -> found.behind() == null)
                .anyMatch(found -> found.fact().weight() == StandingWeight.ADVERSE);
    }
}
