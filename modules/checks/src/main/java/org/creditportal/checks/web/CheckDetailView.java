package org.creditportal.checks.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.checks.api.check.CheckLookup;
import org.creditportal.checks.api.check.CheckNumber;
import org.creditportal.checks.api.check.CheckProcedure;
import org.creditportal.checks.api.check.CheckState;
import org.creditportal.checks.api.check.CheckView;
import org.creditportal.checks.api.check.ConcludeCheck;
import org.creditportal.checks.api.check.LookAgain;
import org.creditportal.checks.api.check.MatterOutcome;
import org.creditportal.checks.api.check.TakeCheckStep;
import org.creditportal.checks.api.outside.OutsideReportView;
import org.creditportal.checks.api.outside.OutsideReports;
import org.creditportal.responsibility.api.Effect;
import org.creditportal.webkit.web.PortalMessages;

/** {@code /checks/detail}: one check, what was answered and what follows, and the next step. */
@Named
@ViewScoped
public class CheckDetailView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String BUNDLE = "checks";

    @Inject
    private CheckLookup checks;

    @Inject
    private CheckProcedure procedure;

    @Inject
    private OutsideReports reports;

    @Inject
    private PortalMessages messages;

    private final CommandToken token = CommandToken.next();
    private String number;
    private long seenVersion;
    private String opinion;
    private MatterOutcome outcome;
    private BigDecimal points;
    private String reason;
    private transient CheckView check;
    private transient List<OutsideReportView> handedIn;

    public void load() {
        check = checks.require(new CheckNumber(number));
        seenVersion = check.version();
    }

    /** Reports that the applicant handed in for the matter. */
    public List<OutsideReportView> getHandedIn() {
        if (handedIn == null) {
            handedIn = reports.find(new CheckNumber(number));
        }
        return handedIn;
    }

    /** Whether a report is demanded by a rule that applies. */
    public boolean isReportDemanded() {
        return getCheck().shown().answer().has(Effect.REQUIRE_REPORT);
    }

    /** Whether one that was handed in answers the demand. */
    public boolean isReportAnswered() {
        return getHandedIn().stream().anyMatch(OutsideReportView::answers);
    }

    public String lookAgain() {
        procedure.lookAgain(new LookAgain(new CheckNumber(number), seenVersion, token));
        return shown("detail.message.info.lookedAgain");
    }

    public String read() {
        return take(CheckState.READ, "detail.message.info.read");
    }

    public String review() {
        return take(CheckState.REVIEWED, "detail.message.info.reviewed");
    }

    public String abandon() {
        return take(CheckState.ABANDONED, "detail.message.info.abandoned");
    }

    public String conclude() {
        procedure.conclude(new ConcludeCheck(new CheckNumber(number), seenVersion, outcome, points, reason, token));
        return shown("detail.message.info.concluded");
    }

    private String take(CheckState next, String message) {
        procedure.take(new TakeCheckStep(new CheckNumber(number), seenVersion, next, opinion, token));
        return shown(message);
    }

    private String shown(String message) {
        messages.info(BUNDLE, message);
        return "/checks/detail?faces-redirect=true&number=" + number;
    }

    /** Whether the officer may lead it there now. */
    public boolean offers(String state) {
        return getCheck().next().contains(CheckState.valueOf(state));
    }

    /** The check; read again where the session was moved to another node. */
    public CheckView getCheck() {
        if (check == null) {
            check = checks.require(new CheckNumber(number));
        }
        return check;
    }

    public MatterOutcome[] getOutcomes() {
        return MatterOutcome.values();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }

    public MatterOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(MatterOutcome outcome) {
        this.outcome = outcome;
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
