package org.creditportal.responsibility.web.assessment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.casework.api.work.Chart;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.responsibility.api.BureauDirectory;
import org.creditportal.responsibility.api.BureauView;
import org.creditportal.responsibility.api.assessment.AssessmentNumber;
import org.creditportal.responsibility.api.assessment.AssessmentProcedure;
import org.creditportal.responsibility.api.assessment.AssessmentView;
import org.creditportal.responsibility.api.assessment.Assessments;
import org.creditportal.responsibility.api.assessment.BureauResult;
import org.creditportal.responsibility.api.assessment.LeadAssessment;
import org.creditportal.responsibility.api.assessment.RunState;
import org.creditportal.webkit.web.PortalMessages;

/** {@code /responsibility/assessment}: one assessment, its results as table and bars, and its next steps. */
@Named
@ViewScoped
public class AssessmentDetailView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Assessments assessments;

    @Inject
    private AssessmentProcedure procedure;

    @Inject
    private BureauDirectory bureaus;

    @Inject
    private PortalMessages messages;

    private final CommandToken token = CommandToken.next();
    private String number;
    private long seenVersion;
    private String reason;
    private transient AssessmentView assessment;

    public void load() {
        assessment = assessments.require(new AssessmentNumber(number));
        seenVersion = assessment.version();
    }

    public AssessmentView getAssessment() {
        if (assessment == null) {
            assessment = assessments.require(new AssessmentNumber(number));
        }
        return assessment;
    }

    /** Whether the officer may lead it there now. */
    public boolean offers(RunState next) {
        return getAssessment().next().contains(next);
    }

    public String take(RunState next) {
        procedure.lead(new LeadAssessment(new AssessmentNumber(number), seenVersion, next, reason, token));
        messages.info("responsibility", "assessment.message.info.taken");
        return "/responsibility/assessment?faces-redirect=true&number=" + number;
    }

    /** The ranking as bars. */
    public List<Chart> getCharts() {
        List<BureauResult> results = getAssessment().results();
        return results.isEmpty()
                ? List.of()
                : List.of(new Chart(
                        "responsibility",
                        "ranking",
                        results.stream().map(this::bar).toList()));
    }

    private Chart.Bar bar(BureauResult result) {
        return new Chart.Bar(
                bureaus.find(result.bureau())
                        .map(BureauView::name)
                        .orElseGet(() -> new LocalizedText(result.bureau(), result.bureau())),
                result.total().longValue(),
                result.vetoed() ? "dishonest" : "neutral",
                getAssessment().open().contains(result.bureau())
                        ? new WorkPlace("/responsibility/scores", Map.of("number", number, "bureau", result.bureau()))
                        : WorkPlace.of("/responsibility/assessment", number));
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
