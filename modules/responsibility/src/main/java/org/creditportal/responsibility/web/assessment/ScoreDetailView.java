package org.creditportal.responsibility.web.assessment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.responsibility.api.assessment.AssessmentProcedure;
import org.creditportal.responsibility.api.assessment.Assessments;
import org.creditportal.responsibility.api.assessment.LineAct;
import org.creditportal.responsibility.api.assessment.ScoreEvidence;
import org.creditportal.responsibility.api.assessment.ScoreNumber;
import org.creditportal.responsibility.api.assessment.ScoreView;
import org.creditportal.responsibility.api.assessment.TakeLineStep;
import org.creditportal.webkit.web.PortalMessages;

/** {@code /responsibility/score}: one score, the rows that it came from, and what may be done with it. */
@Named
@ViewScoped
public class ScoreDetailView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Assessments assessments;

    @Inject
    private AssessmentProcedure procedure;

    @Inject
    private PortalMessages messages;

    private final CommandToken token = CommandToken.next();
    private String number;
    private long seenVersion;
    private BigDecimal points;
    private String reason;
    private transient ScoreView score;

    public void load() {
        score = assessments.require(new ScoreNumber(number));
        seenVersion = score.line().version();
        points = score.line().points();
    }

    public ScoreView getScore() {
        if (score == null) {
            score = assessments.require(new ScoreNumber(number));
        }
        return score;
    }

    /** Whether the officer may do this now. */
    public boolean offers(LineAct act) {
        return getScore().acts().contains(act);
    }

    /** Whether something that may be done asks for points. */
    public boolean isPointsAsked() {
        return getScore().acts().stream().anyMatch(LineAct::asksForPoints);
    }

    /** Whether something that may be done has to be proven by a file. */
    public boolean isProofAsked() {
        return getScore().acts().stream().anyMatch(act -> !act.proofs(null).isEmpty());
    }

    /** What a file would prove now, as attachments keep it; {@code null} for nothing. */
    public String getPurpose() {
        ScoreEvidence evidence = getScore().evidence();
        return evidence == null ? null : evidence.name();
    }

    public String take(LineAct act) {
        BigDecimal given = act.asksForPoints() ? points : null;
        procedure.take(new TakeLineStep(new ScoreNumber(number), seenVersion, act, given, reason, token));
        messages.info("responsibility", "score.message.info.taken");
        return "/responsibility/score?faces-redirect=true&number=" + number;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public BigDecimal getPoints() {
        return points;
    }

    public void setPoints(BigDecimal points) {
        this.points = points;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
