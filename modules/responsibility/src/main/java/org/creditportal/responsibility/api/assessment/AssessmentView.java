package org.creditportal.responsibility.api.assessment;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.creditportal.casework.api.step.StepRow;

/**
 * An assessment.
 *
 * @param results of all bureaus that the officer may see by now, the best first
 * @param agrees whether the frozen facts, counted again, give the same scores; {@code null} while there are none
 * @param document number of the official document; {@code null} before it is confirmed
 * @param next where the asking officer may lead it now
 * @param office whether the officer acts for whoever assesses
 * @param selfScoring how bureaus have come with scoring themselves; {@code null} before and when that is over
 * @param agreed ids of the bureaus that have said that they contest no more
 * @param open ids of the bureaus whose single scores the officer may see
 */
public record AssessmentView(
        AssessmentRow row,
        long version,
        List<BureauResult> results,
        Boolean agrees,
        String document,
        List<StepRow<RunState>> steps,
        Set<RunState> next,
        boolean office,
        SelfScoring selfScoring,
        Set<String> agreed,
        Set<String> open)
        implements Serializable {

    public AssessmentView {
        results = List.copyOf(results);
        steps = List.copyOf(steps);
        next = Set.copyOf(next);
        agreed = Set.copyOf(agreed);
        open = Set.copyOf(open);
    }
}
