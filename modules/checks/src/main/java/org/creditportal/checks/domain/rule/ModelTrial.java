package org.creditportal.checks.domain.rule;

import java.time.LocalDate;
import org.creditportal.checks.api.check.LookAnswer;
import org.creditportal.checks.api.scoring.ScoreIndicator;
import org.creditportal.checks.api.scoring.ScoringModel;
import org.creditportal.checks.api.trial.TrialScore;
import org.creditportal.checks.domain.check.DecidedBy;

/**
 * What would have been answered by a changed scoring model, on the facts that were kept then. Records from outside the period of a look
 * were kept only where the model of then counted them: of whatever else the changed one counts, nobody knows.
 */
public final class ModelTrial {

    private final DecidedBy before;
    private final ScoringModel changed;

    /** @param changed {@code null} where the area is to have no model any more */
    public ModelTrial(DecidedBy before, ScoringModel changed) {
        this.before = before;
        this.changed = changed;
    }

    public RuleTrial.Tried of(LookAnswer then) {
        LookAnswer after = Answering.tried(before.with(changed), then);
        return new RuleTrial.Tried(
                then.effectKinds(),
                after.effectKinds(),
                isKnown(then),
                TrialScore.of(then.score()),
                TrialScore.of(after.score()));
    }

    private boolean isKnown(LookAnswer then) {
        return changed == null
                || then.subject() == null
                || !then.isComplete()
                || !changed.isFor(then.subject().kind())
                || changed.indicators().stream().allMatch(indicator -> wasKept(indicator, then));
    }

    private boolean wasKept(ScoreIndicator indicator, LookAnswer then) {
        boolean inPeriod = !first(indicator, then).isBefore(then.periodFrom())
                && !then.periodUntil().isBefore(then.on());
        return inPeriod
                || indicator.counts().records().stream()
                        .allMatch(kind -> wasCounted(kind, first(indicator, then), then));
    }

    private boolean wasCounted(String kind, LocalDate from, LookAnswer then) {
        return then.score() != null
                && before.model().indicators().stream()
                        .filter(indicator -> indicator.counts().records().contains(kind))
                        .anyMatch(indicator -> !first(indicator, then).isAfter(from));
    }

    /** The first day on which something may have been decided that counts. */
    private static LocalDate first(ScoreIndicator indicator, LookAnswer then) {
        return indicator.months() == 0
                ? LocalDate.MIN
                : then.on().minusMonths(indicator.months()).plusDays(1);
    }
}
