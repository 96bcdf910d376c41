package org.creditportal.responsibility.web.assessment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.responsibility.api.assessment.AgreeToScores;
import org.creditportal.responsibility.api.assessment.AssessmentNumber;
import org.creditportal.responsibility.api.assessment.AssessmentProcedure;
import org.creditportal.responsibility.api.assessment.Assessments;
import org.creditportal.responsibility.api.assessment.ScoresOfBureauView;
import org.creditportal.webkit.web.PortalMessages;

/** {@code /responsibility/scores}: a bureau's scores of one assessment, each of which opens its rows. */
@Named
@ViewScoped
public class BureauScoresView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Assessments assessments;

    @Inject
    private AssessmentProcedure procedure;

    @Inject
    private PortalMessages messages;

    private final CommandToken token = CommandToken.next();
    private String number;
    private String bureau;
    private String reason;
    private transient ScoresOfBureauView scores;

    public void load() {
        getScores();
    }

    public ScoresOfBureauView getScores() {
        if (scores == null) {
            scores = assessments.scores(new AssessmentNumber(number), bureau);
        }
        return scores;
    }

    public String agree() {
        procedure.agree(new AgreeToScores(new AssessmentNumber(number), bureau, reason, token));
        messages.info("responsibility", "scores.message.info.agreed");
        return "/responsibility/scores?faces-redirect=true&number=" + number + "&bureau=" + bureau;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
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
