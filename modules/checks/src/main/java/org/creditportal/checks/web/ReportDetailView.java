package org.creditportal.checks.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.checks.api.report.ReportLookup;
import org.creditportal.checks.api.report.ReportNumber;
import org.creditportal.checks.api.report.ReportProcedure;
import org.creditportal.checks.api.report.ReportState;
import org.creditportal.checks.api.report.ReportView;
import org.creditportal.checks.api.report.TakeReportStep;
import org.creditportal.webkit.web.PortalMessages;

/** {@code /checks/report}: one report from its application to its end. */
@Named
@ViewScoped
public class ReportDetailView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String BUNDLE = "checks";

    @Inject
    private ReportLookup reports;

    @Inject
    private ReportProcedure procedure;

    @Inject
    private PortalMessages messages;

    private final CommandToken token = CommandToken.next();
    private String number;
    private long seenVersion;
    private String reason;
    private transient ReportView report;

    public void load() {
        report = reports.require(new ReportNumber(number));
        seenVersion = report.version();
    }

    public String issue() {
        procedure.issue(step(null));
        return shown("report.message.info.issued");
    }

    public String refuse() {
        procedure.refuse(step(reason));
        return shown("report.message.info.refused");
    }

    public String recall() {
        procedure.recall(step(reason));
        return shown("report.message.info.recalled");
    }

    private TakeReportStep step(String why) {
        return new TakeReportStep(new ReportNumber(number), seenVersion, why, token);
    }

    private String shown(String message) {
        messages.info(BUNDLE, message);
        return "/checks/report?faces-redirect=true&number=" + number;
    }

    /** Whether the officer may lead it there now. */
    public boolean offers(String state) {
        return getReport().next().contains(ReportState.valueOf(state));
    }

    /** The report; read again where the session was moved to another node. */
    public ReportView getReport() {
        if (report == null) {
            report = reports.require(new ReportNumber(number));
        }
        return report;
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
