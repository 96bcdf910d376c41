package org.creditportal.responsibility.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creditportal.responsibility.api.assessment.AssessmentNumber;
import org.creditportal.responsibility.api.assessment.Assessments;
import org.creditportal.responsibility.api.assessment.ScoresOfBureauView;

/** {@code /responsibility/scores}: a bureau's scores of one assessment, each of which opens its rows. */
@Named
@RequestScoped
public class BureauScoresView {

    @Inject
    private Assessments assessments;

    private String number;
    private String bureau;
    private ScoresOfBureauView scores;

    public void load() {
        scores = assessments.scores(new AssessmentNumber(number), bureau);
    }

    public ScoresOfBureauView getScores() {
        return scores;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getBureau() {
        return bureau;
    }

    public void setBureau(String bureau) {
        this.bureau = bureau;
    }
}
