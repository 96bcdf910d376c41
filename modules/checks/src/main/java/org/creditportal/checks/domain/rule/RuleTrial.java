package org.creditportal.checks.domain.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.creditportal.checks.api.check.BehindRow;
import org.creditportal.checks.api.check.LineDecision;
import org.creditportal.checks.api.check.LineOutcome;
import org.creditportal.checks.api.check.LookAnswer;
import org.creditportal.checks.api.rule.RuleLine;
import org.creditportal.checks.api.rule.RuleTable;
import org.creditportal.checks.api.trial.TrialScore;
import org.creditportal.checks.domain.check.DecidedBy;
import org.creditportal.records.api.subject.RelationRole;
import org.creditportal.responsibility.api.Effect;

/**
 * What changed rules would have answered, on what was found then. Where they look at persons in a role at which nobody looked then,
 * nothing was asked of these: unless the subject itself is held for what the line asks, nobody knows what it would have come to.
 */
public final class RuleTrial {

    private final DecidedBy before;
    private final RuleTable changed;
    private final Set<RelationRole> unseen;

    public RuleTrial(DecidedBy before, RuleTable changed) {
        this.before = before;
        this.changed = changed;
        this.unseen = new HashSet<>(changed.behind());
        unseen.removeAll(before.table().behind());
    }

    public Tried of(LookAnswer then) {
        LookAnswer after = Answering.again(before.with(changed), then.behind(behind(then)));
        List<Effect> effects = after.effectKinds();
        boolean known = changed.lines().stream()
                .filter(line -> !effects.contains(line.effect()))
                .noneMatch(line -> isUnknown(line, then, outcome(line, after)));
        return new Tried(then.effectKinds(), effects, known);
    }

    /** Those who were looked at, and the roles that a changed line needs and of which nobody was on record then. */
    private List<BehindRow> behind(LookAnswer then) {
        if (then.subject() == null) {
            return then.behind();
        }
        List<BehindRow> persons =
                then.behind().stream().filter(BehindRow::isOnRecord).toList();
        return Stream.concat(
                        persons.stream(),
                        Situation.missing(
                                changed, then.matterKind(), then.subject().kind(), persons)
                                .stream())
                .toList();
    }

    private boolean isUnknown(RuleLine line, LookAnswer then, LineOutcome outcome) {
        return then.subject() != null
                && !then.subject().kind().isPerson()
                && line.behind().stream().anyMatch(unseen::contains)
                && !(line.unlessAdverse() && Situation.isAdverse(then.facts()))
                && (outcome == LineOutcome.NOT_MET || outcome == LineOutcome.NOT_KNOWN);
    }

    private static LineOutcome outcome(RuleLine line, LookAnswer after) {
        return after.decisions().stream()
                .filter(decision -> decision.line().equals(line.id()))
                .map(LineDecision::outcome)
                .findFirst()
                .orElse(LineOutcome.NOT_FOR_THIS);
    }

    /**
     * An answer that was tried.
     *
     * @param before effects as they were answered
     * @param after effects as far as they are known
     * @param known whether nothing else could have come about
     * @param scoreBefore as it was scored, where a model is tried; {@code null} for not at all
     * @param scoreAfter as it would have been; {@code null} for not at all
     */
    public record Tried(
            List<Effect> before, List<Effect> after, boolean known, TrialScore scoreBefore, TrialScore scoreAfter) {

        public Tried(List<Effect> before, List<Effect> after, boolean known) {
            this(before, after, known, null, null);
        }

        /** Whether it is known that it would have been answered or graded otherwise. */
        public boolean isDifferent() {
            return known && !(before.equals(after) && Objects.equals(grade(scoreBefore), grade(scoreAfter)));
        }

        private static String grade(TrialScore score) {
            return score == null ? null : score.grade();
        }
    }
}
