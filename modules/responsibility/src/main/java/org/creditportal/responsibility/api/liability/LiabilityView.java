package org.creditportal.responsibility.api.liability;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.creditportal.casework.api.deadline.ClockView;

/**
 * A liability case.
 *
 * @param person the name, whole for whoever leads the case or answers for the bureau, else masked
 * @param rules what the tenant's document says
 * @param clock by when whoever is concerned states
 * @param next where the asking officer may lead it now
 * @param paper what a file of the asking officer would be about now; {@code null} where he may attach none
 * @param letter number of the official document that tells the decision; {@code null} before
 */
public record LiabilityView(
        LiabilityRow row,
        long version,
        String person,
        String facts,
        LiabilityMeasure measure,
        LiabilityRules rules,
        ClockView clock,
        List<LiabilityStep> steps,
        Set<LiabilityState> next,
        LiabilityPaper paper,
        String letter)
        implements Serializable {

    public LiabilityView {
        steps = List.copyOf(steps);
        next = Set.copyOf(next);
    }
}
