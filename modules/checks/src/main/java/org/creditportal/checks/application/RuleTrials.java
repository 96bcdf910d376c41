package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.creditportal.checks.api.rule.ChangeRuleLine;
import org.creditportal.checks.api.rule.RuleTable;
import org.creditportal.checks.api.rule.RuleTrialRow;
import org.creditportal.checks.api.rule.RuleTrialView;
import org.creditportal.checks.domain.check.Look;
import org.creditportal.checks.domain.check.Looks;
import org.creditportal.checks.domain.rule.Answering;
import org.creditportal.responsibility.api.Effect;

/** Tries changes of rules on what the area's latest looks found; nothing is changed. */
@ApplicationScoped
public class RuleTrials {

    private static final int TRIED = 200;

    @Inject
    RuleChanges changes;

    @Inject
    Looks looks;

    /** Whether it may still be released, and means something to try. */
    boolean isOpen(ChangeRuleLine change) {
        return changes.isOpen(change);
    }

    RuleTrialView of(ChangeRuleLine change) {
        RuleTable changed = changes.changed(change);
        List<Look> tried = looks.newest(change.area(), TRIED).stream()
                .filter(look -> look.subjectNumber() != null)
                .toList();
        List<RuleTrialRow> different = new ArrayList<>();
        for (Look look : tried) {
            List<Effect> before = look.answer().effectKinds();
            List<Effect> after =
                    Answering.again(look.rules().with(changed), look.answer()).effectKinds();
            if (!before.equals(after)) {
                different.add(new RuleTrialRow(look.checkNumber(), look.answer().on(), before, after));
            }
        }
        return new RuleTrialView(tried.size(), different);
    }
}
