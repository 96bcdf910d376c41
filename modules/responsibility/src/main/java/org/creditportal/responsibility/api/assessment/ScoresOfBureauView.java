package org.creditportal.responsibility.api.assessment;

import java.io.Serializable;
import java.util.List;

/** A bureau's scores of one assessment, with what they come to; the total says nothing before all points are given. */
public record ScoresOfBureauView(AssessmentRow run, BureauResult result, List<ScoreRow> lines) implements Serializable {

    public ScoresOfBureauView {
        lines = List.copyOf(lines);
    }
}
