package org.creditportal.checks.domain.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.checks.api.check.BehindRow;
import org.creditportal.checks.api.check.FoundFact;
import org.creditportal.checks.api.rule.RuleCondition;
import org.creditportal.checks.api.rule.RuleLine;
import org.creditportal.checks.api.rule.RuleTable;
import org.creditportal.checks.api.scoring.CreditScore;
import org.creditportal.kernel.standing.StandingWeight;
import org.creditportal.records.api.subject.RelationRole;
import org.creditportal.records.api.subject.SubjectKind;

/**
 * What the rules of an area are asked about.
 *
 * @param behind who stands behind the subject as far as rules look there, and for which role nobody is on record
 * @param facts what was found of the subject and of the persons behind it, counted or not
 * @param complete whether every source told all that it holds
 * @param score by the area's model; {@code null} where there is none
 */
public record Situation(
        String matterKind,
        SubjectKind subject,
        LocalDate periodFrom,
        LocalDate periodUntil,
        List<BehindRow> behind,
        List<FoundFact> facts,
        boolean complete,
        CreditScore score) {

    public Situation {
        behind = List.copyOf(behind);
        facts = List.copyOf(facts);
    }

    boolean isInPeriod(LocalDate decidedOn) {
        return !decidedOn.isBefore(periodFrom) && !decidedOn.isAfter(periodUntil);
    }

    /** Whether the subject's score is of a grade that is asked for. */
    boolean isGraded(RuleCondition asked) {
        return score != null && asked.grades().contains(score.grade());
    }

    /**
     * Whether everybody is known whom the line looks at. Who holds one of its roles does for all of them, but for the legal
     * representative whom every legal person has (Civil Code Art. 61).
     */
    boolean isKnown(RuleLine line) {
        List<BehindRow> lookedAt = behind.stream()
                .filter(row -> line.behind().contains(row.role()))
                .toList();
        boolean anybody = lookedAt.stream().anyMatch(BehindRow::isOnRecord);
        return lookedAt.stream()
                .filter(row -> !row.identified())
                .noneMatch(row -> row.isOnRecord() || !anybody || isIndispensable(row.role(), subject));
    }

    /**
     * The roles for which somebody would have to be on record and nobody is, so that a line cannot be decided.
     *
     * @param persons who stands behind the subject
     */
    static List<BehindRow> missing(RuleTable rules, String matterKind, SubjectKind subject, List<BehindRow> persons) {
        Set<RelationRole> held = persons.stream().map(BehindRow::role).collect(Collectors.toSet());
        return subject.isPerson()
                ? List.of()
                : rules.lines().stream()
                        .filter(line -> line.isFor(matterKind, subject))
                        .flatMap(line -> line.behind().stream()
                                .filter(role -> !held.contains(role))
                                .filter(role -> isIndispensable(role, subject)
                                        || line.behind().stream().noneMatch(held::contains)))
                        .distinct()
                        .sorted()
                        .map(BehindRow::nobody)
                        .toList();
    }

    private static boolean isIndispensable(RelationRole role, SubjectKind subject) {
        return role == RelationRole.LEGAL_REPRESENTATIVE && subject == SubjectKind.LEGAL_PERSON;
    }

    /** Whether anything that counts speaks against the subject itself. */
    boolean isAdverse() {
        return isAdverse(facts);
    }

    static boolean isAdverse(List<FoundFact> facts) {
        return facts.stream()
                .filter(FoundFact::counts)
                .filter(found -> found.behind() == null)
                .anyMatch(found -> found.fact().weight() == StandingWeight.ADVERSE);
    }
}
