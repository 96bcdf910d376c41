package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.creditportal.checks.api.check.LookAnswer;
import org.creditportal.checks.api.rule.ChangeRuleLine;
import org.creditportal.checks.api.rule.RuleTable;
import org.creditportal.checks.api.rule.RuleTrialRow;
import org.creditportal.checks.api.rule.RuleTrialView;
import org.creditportal.checks.domain.batch.BatchCheck;
import org.creditportal.checks.domain.batch.BatchLook;
import org.creditportal.checks.domain.batch.BatchRequests;
import org.creditportal.checks.domain.check.DecidedBy;
import org.creditportal.checks.domain.check.Look;
import org.creditportal.checks.domain.check.Looks;
import org.creditportal.checks.domain.rule.RuleTrial;

/**
 * Tries changes of rules on what the area's latest looks found, one by one and among many; nothing is changed. It is bounded, so that
 * whoever tries has the answer at once.
 */
@ApplicationScoped
public class RuleTrials {

    private static final int TRIED = 200;
    static final int TRIED_LINES = 1000;
    private static final int TRIED_BATCHES = 50;

    @Inject
    RuleChanges changes;

    @Inject
    Looks looks;

    @Inject
    BatchRequests batches;

    /** Whether it may still be released, and means something to try. */
    boolean isOpen(ChangeRuleLine change) {
        return changes.isOpen(change);
    }

    RuleTrialView of(ChangeRuleLine change) {
        Trial trial = new Trial(changes.changed(change));
        looks.newest(change.area(), TRIED).stream()
                .filter(look -> look.subjectNumber() != null)
                .forEach(trial::take);
        batches.newest(change.area(), TRIED_BATCHES).forEach(batch -> take(batch, trial));
        return trial.told();
    }

    private void take(BatchCheck batch, Trial trial) {
        if (trial.lines < TRIED_LINES) {
            batches.looksAfter(batch.id(), 0, TRIED_LINES - trial.lines).stream()
                    .filter(look -> look.subjectNumber() != null && look.sameAs() == null)
                    .forEach(look -> trial.take(batch, look));
        }
    }

    /** One change on one answer after the other. */
    private static final class Trial {

        private final RuleTable changed;
        private final List<RuleTrialRow> different = new ArrayList<>();
        private int checks;
        private int lines;
        private int unknown;

        Trial(RuleTable changed) {
            this.changed = changed;
        }

        void take(Look look) {
            checks++;
            take(look.rules(), look.answer(), look.checkNumber(), null);
        }

        void take(BatchCheck batch, BatchLook look) {
            lines++;
            take(batch.rules(), look.answer(), batch.number(), look.line());
        }

        private void take(DecidedBy rules, LookAnswer then, String number, Integer line) {
            RuleTrial.Tried tried = new RuleTrial(rules, changed).of(then);
            if (!tried.known()) {
                unknown++;
            } else if (tried.isDifferent()) {
                different.add(new RuleTrialRow(number, line, then.on(), tried.before(), tried.after()));
            }
        }

        RuleTrialView told() {
            return new RuleTrialView(
                    checks,
                    lines,
                    different.size(),
                    unknown,
                    different.stream().limit(RuleTrialView.MOST_SHOWN).toList());
        }
    }
}
