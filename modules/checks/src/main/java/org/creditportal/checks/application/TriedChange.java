package org.creditportal.checks.application;

import java.util.Set;
import org.creditportal.checks.api.check.LookAnswer;
import org.creditportal.checks.api.rule.RuleTable;
import org.creditportal.checks.api.scoring.ScoringModel;
import org.creditportal.checks.domain.check.DecidedBy;
import org.creditportal.checks.domain.rule.ModelTrial;
import org.creditportal.checks.domain.rule.RuleTrial;

/** What is tried on past answers. */
interface TriedChange {

    /** Ids of the areas whose answers it is tried on. */
    Set<String> areas();

    /** What it would have answered in the area. */
    RuleTrial.Tried of(String area, DecidedBy before, LookAnswer then);

    /** Changed rules of one area. */
    record OfRules(RuleTable changed) implements TriedChange {

        @Override
        public Set<String> areas() {
            return Set.of(changed.area());
        }

        @Override
        public RuleTrial.Tried of(String area, DecidedBy before, LookAnswer then) {
            return new RuleTrial(before, changed).of(then);
        }
    }

    /**
     * A changed scoring model.
     *
     * @param areas those that it is used in from now on, and those that have no model any more by the change
     */
    record OfModel(ScoringModel changed, Set<String> areas) implements TriedChange {

        @Override
        public RuleTrial.Tried of(String area, DecidedBy before, LookAnswer then) {
            return new ModelTrial(before, changed.areas().contains(area) ? changed : null).of(then);
        }
    }
}
