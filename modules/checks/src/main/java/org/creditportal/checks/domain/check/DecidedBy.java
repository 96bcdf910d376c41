package org.creditportal.checks.domain.check;

import java.io.Serializable;
import org.creditportal.checks.api.rule.RuleTable;
import org.creditportal.checks.api.scoring.ScoringModel;
import org.creditportal.kernel.standing.StandingDelivery;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.records.api.subject.SubjectKind;

/**
 * By what a look was decided.
 *
 * @param document the document's sentence of the area; {@code null} for none
 * @param model by which subjects are scored in the area; {@code null} for none
 */
public record DecidedBy(RuleTable table, Citation document, ScoringModel model) implements Serializable {

    /** Whether what is decided in such a matter about such a subject rests on the list. */
    public boolean restsOn(StandingDelivery list, String matterKind, SubjectKind subject) {
        return table.restsOn(list, matterKind, subject) || model != null && model.isFor(subject) && model.restsOn(list);
    }

    /** By changed rules, and else the same. */
    public DecidedBy with(RuleTable changed) {
        return new DecidedBy(changed, document, model);
    }

    /** By a changed model, {@code null} for none any more, and else the same. */
    public DecidedBy with(ScoringModel changed) {
        return new DecidedBy(table, document, changed);
    }
}
