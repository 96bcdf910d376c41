package org.creditportal.responsibility.web.assessment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.assessment.AssessmentNumber;
import org.creditportal.responsibility.api.assessment.AssessmentProcedure;
import org.creditportal.responsibility.api.assessment.AssessmentRow;
import org.creditportal.responsibility.api.assessment.Assessments;
import org.creditportal.responsibility.api.assessment.BeginAssessment;
import org.creditportal.responsibility.api.assessment.TrendRow;
import org.creditportal.webkit.search.SearchState;
import org.creditportal.webkit.search.TablePage;
import org.creditportal.webkit.web.PortalMessages;

/** {@code /responsibility/assessments}: assessments, how bureaus did over periods, and a new one. */
@Named
@ViewScoped
public class AssessmentListView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 20;
    private static final int QUARTER = 3;
    private static final int WIDTH = 160;
    private static final int HEIGHT = 40;

    /** The hundred and what a bonus may add. */
    private static final int HIGHEST = 120;

    @Inject
    private Assessments assessments;

    @Inject
    private AssessmentProcedure procedure;

    @Inject
    private CurrentOfficer currentOfficer;

    @Inject
    private LegalDate legalDate;

    @Inject
    private PortalMessages messages;

    private final CommandToken token = CommandToken.next();
    private Integer page;
    private String first;
    private String last;
    private String reason;
    private transient TablePage<AssessmentRow> table;
    private transient List<AssessmentRow> confirmed;

    /** The last quarter that is over, unless asked for other months. */
    public void load() {
        YearMonth quarter = YearMonth.from(legalDate.today());
        quarter = quarter.minusMonths((quarter.getMonthValue() - 1) % QUARTER + 1L);
        last = quarter.toString();
        first = quarter.minusMonths(QUARTER - 1L).toString();
    }

    public String begin() {
        AssessmentNumber number =
                procedure.begin(new BeginAssessment(YearMonth.parse(first), YearMonth.parse(last), reason, token));
        messages.info("responsibility", "assessments.message.info.begun");
        return "/responsibility/assessment?faces-redirect=true&number=" + number;
    }

    public TablePage<AssessmentRow> getTable() {
        if (table == null) {
            table = TablePage.of(
                    assessments.search(page == null ? 1 : page, ROWS),
                    SearchState.of("assessments.xhtml"),
                    assessments::search);
        }
        return table;
    }

    public boolean isOffice() {
        return currentOfficer.require().may(ResponsibilityPermission.ASSESSMENT_RUN);
    }

    public List<AssessmentRow> getConfirmed() {
        if (confirmed == null) {
            confirmed = assessments.confirmed();
        }
        return confirmed;
    }

    public List<TrendRow> getTrend() {
        return assessments.trend();
    }

    /** The points of a bureau's line over all periods, the earliest first; where it was not assessed there is none. */
    public String line(TrendRow row) {
        List<AssessmentRow> runs = getConfirmed();
        List<String> points = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            BigDecimal total = row.of(runs.get(i).number());
            if (total != null) {
                double x = runs.size() == 1 ? 0 : (double) WIDTH * i / (runs.size() - 1);
                double share = Math.min(1, Math.max(0, total.doubleValue() / HIGHEST));
                points.add(Math.round(x) + "," + Math.round(HEIGHT * (1 - share)));
            }
        }
        return String.join(" ", points);
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(String first) {
        this.first = first;
    }

    public String getLast() {
        return last;
    }

    public void setLast(String last) {
        this.last = last;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
