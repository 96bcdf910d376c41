package org.creditportal.checks.domain.rule;

import java.time.LocalDate;
import java.util.List;
import org.creditportal.checks.api.check.FoundFact;
import org.creditportal.kernel.standing.StandingWeight;
import org.creditportal.records.api.subject.SubjectKind;

/**
 * What the rules of an area are asked about.
 *
 * @param facts what was found of the subject and of the persons behind it, counted or not
 * @param complete whether every source told all that it holds
 */
public record Situation(
        String matterKind,
        SubjectKind subject,
        LocalDate periodFrom,
        LocalDate periodUntil,
        List<FoundFact> facts,
        boolean complete) {

    public Situation {
        facts = List.copyOf(facts);
    }

    boolean isInPeriod(LocalDate decidedOn) {
        return !decidedOn.isBefore(periodFrom) && !decidedOn.isAfter(periodUntil);
    }

    /** Whether anything that counts speaks against the subject itself. */
    boolean isAdverse() {
        return facts.stream()
                .filter(FoundFact::counts)
                .filter(found -> found.behind() == null)
                .anyMatch(found -> found.fact().weight() == StandingWeight.ADVERSE);
    }
}
