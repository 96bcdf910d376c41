package org.creditportal.responsibility.api.assessment;

import java.io.Serializable;
import java.util.List;

/**
 * A bureau's scores of one assessment, with what they come to; the total says nothing before all points are given.
 *
 * @param agreed whether the bureau has said that it contests no more
 * @param agreeable whether the asking officer may say so now
 */
public record ScoresOfBureauView(
        AssessmentRow run, BureauResult result, List<ScoreRow> lines, boolean agreed, boolean agreeable)
        implements Serializable {

    public ScoresOfBureauView {
        lines = List.copyOf(lines);
    }
}
