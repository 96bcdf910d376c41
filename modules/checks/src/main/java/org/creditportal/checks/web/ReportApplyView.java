package org.creditportal.checks.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.checks.api.check.AskedBy;
import org.creditportal.checks.api.report.ApplyForReport;
import org.creditportal.checks.api.report.ReportKind;
import org.creditportal.checks.api.report.ReportLookup;
import org.creditportal.checks.api.report.ReportNumber;
import org.creditportal.checks.api.report.ReportProcedure;
import org.creditportal.checks.api.report.ReportPurpose;
import org.creditportal.checks.api.report.ReportSection;
import org.creditportal.checks.api.report.ReportTerms;
import org.creditportal.checks.api.report.ReportView;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.webkit.web.PageFrame;

/** {@code /checks/report-apply}: takes an application for a report in. Posted: what identifies somebody is never in an address. */
@Named
@ViewScoped
public class ReportApplyView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReportProcedure procedure;

    @Inject
    private ReportLookup reports;

    @Inject
    private MatterChoices choices;

    @Inject
    private TenantDirectory tenants;

    @Inject
    private PageFrame frame;

    private final CommandToken token = CommandToken.next();
    private final ReportForm form = new ReportForm();
    private String predecessor;
    private String predecessorShown;

    public void load() {
        if (predecessor != null && !predecessor.isBlank()) {
            ReportView before = reports.require(new ReportNumber(predecessor));
            predecessorShown = before.row().officialNumber();
            form.fill(before.application());
        }
    }

    public String apply() {
        ReportNumber number = procedure.apply(new ApplyForReport(
                form.application(),
                form.asked(),
                predecessorShown == null ? null : new ReportNumber(predecessor),
                token));
        return "/checks/report?faces-redirect=true&number=" + number;
    }

    public ReportKind[] getKinds() {
        return ReportKind.values();
    }

    public ReportPurpose[] getPurposes() {
        return ReportPurpose.values();
    }

    public ReportSection[] getSections() {
        return ReportSection.values();
    }

    /** What is told for each purpose. */
    public List<ReportTerms.PurposeTerms> getTerms() {
        return reports.findTerms().purposes();
    }

    public AskedBy[] getAskedBy() {
        return new AskedBy[] {AskedBy.CODE, AskedBy.REGISTRATION_NUMBER, AskedBy.ID_NUMBER};
    }

    public List<SelectItem> getAreas() {
        return choices.getAreas();
    }

    /** The fields that a special report may be of. */
    public List<SelectItem> getBureaus() {
        return tenants.current().bureaus().stream()
                .map(bureau -> new SelectItem(bureau.id(), bureau.name().text(frame.getLanguage())))
                .toList();
    }

    public ReportForm getForm() {
        return form;
    }

    /** Official number of the report whose place it is to take; {@code null} for none. */
    public String getPredecessorShown() {
        return predecessorShown;
    }

    public String getPredecessor() {
        return predecessor;
    }

    public void setPredecessor(String predecessor) {
        this.predecessor = predecessor;
    }
}
