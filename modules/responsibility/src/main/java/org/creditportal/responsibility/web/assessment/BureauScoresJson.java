package org.creditportal.responsibility.web.assessment;

import java.util.List;
import org.creditportal.responsibility.api.assessment.ScoresOfBureauView;

/** A bureau's scores of one assessment; what they come to once all points are given. Field names are the interface. */
public class BureauScoresJson {

    public final AssessmentRowJson assessment;
    public final BureauResultJson result;
    public final List<BureauScoreJson> scores;
    public final boolean agreed;

    BureauScoresJson(ScoresOfBureauView found) {
        this.assessment = new AssessmentRowJson(found.run());
        this.result = found.result() == null ? null : new BureauResultJson(found.result());
        this.scores = found.lines().stream().map(BureauScoreJson::new).toList();
        this.agreed = found.agreed();
    }
}
