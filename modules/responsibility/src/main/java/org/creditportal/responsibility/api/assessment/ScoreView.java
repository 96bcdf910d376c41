package org.creditportal.responsibility.api.assessment;

import java.util.Set;
import org.creditportal.casework.api.deadline.ClockView;
import org.creditportal.casework.api.supervision.BureauFact;
import org.creditportal.kernel.page.Page;

/**
 * One score with the frozen rows that it came from.
 *
 * @param counted the first rows of its figure, with how many there are
 * @param compared the same of the figure that it is compared with
 * @param acts what the asking officer may do now
 * @param selfScore by when the bureau has to score itself; {@code null} where no day is set for it
 * @param evidence what a file of the asking officer would prove now; {@code null} for nothing
 */
public record ScoreView(
        AssessmentRow run,
        ScoreRow line,
        Page<BureauFact> counted,
        Page<BureauFact> compared,
        Set<LineAct> acts,
        ScoreEvidence evidence,
        ClockView selfScore) {

    public ScoreView {
        acts = Set.copyOf(acts);
    }
}
