package org.creditportal.responsibility.web.assessment;

import org.creditportal.responsibility.api.assessment.BureauResult;

/** What a bureau comes to. Points are decimals as text. Field names are the interface. */
public class BureauResultJson {

    public final String bureau;
    public final String points;
    public final String applicable;
    public final String bonus;
    public final String total;
    public final boolean vetoed;
    public final String grade;
    public final int rank;

    BureauResultJson(BureauResult result) {
        this.bureau = result.bureau();
        this.points = ScoreText.of(result.points());
        this.applicable = ScoreText.of(result.applicable());
        this.bonus = ScoreText.of(result.bonus());
        this.total = ScoreText.of(result.total());
        this.vetoed = result.vetoed();
        this.grade = result.grade() == null ? null : result.grade().name();
        this.rank = result.rank();
    }
}
