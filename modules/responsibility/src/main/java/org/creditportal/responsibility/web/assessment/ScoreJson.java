package org.creditportal.responsibility.web.assessment;

import java.util.List;
import org.creditportal.responsibility.api.assessment.ScoreView;

/**
 * One score as bureaus' own systems read it: how many rows it came from and was compared with, and what the caller may do now. Field
 * names are the interface.
 */
public class ScoreJson {

    public final String number;
    public final long version;
    public final AssessmentRowJson assessment;
    public final BureauScoreJson score;
    public final long rows;
    public final long comparedRows;
    public final String evidence;
    public final List<String> acts;

    ScoreJson(ScoreView found) {
        this.number = found.line().number();
        this.version = found.line().version();
        this.assessment = new AssessmentRowJson(found.run());
        this.score = new BureauScoreJson(found.line());
        this.rows = found.counted().total();
        this.comparedRows = found.compared().total();
        this.evidence = found.evidence() == null ? null : found.evidence().name();
        this.acts = found.acts().stream().map(Enum::name).sorted().toList();
    }
}
