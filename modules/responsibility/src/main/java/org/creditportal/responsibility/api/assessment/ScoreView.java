package org.creditportal.responsibility.api.assessment;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.creditportal.casework.api.supervision.BureauFact;

/**
 * One score with the frozen rows that it came from.
 *
 * @param counted rows of its figure
 * @param compared rows of the figure that it is compared with
 * @param acts what the asking officer may do now
 * @param evidence what a file of the asking officer would prove now; {@code null} for nothing
 */
public record ScoreView(
        AssessmentRow run,
        ScoreRow line,
        List<BureauFact> counted,
        List<BureauFact> compared,
        Set<LineAct> acts,
        ScoreEvidence evidence)
        implements Serializable {

    public ScoreView {
        counted = List.copyOf(counted);
        compared = List.copyOf(compared);
        acts = Set.copyOf(acts);
    }
}
