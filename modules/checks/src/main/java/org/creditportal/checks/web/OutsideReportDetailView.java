package org.creditportal.checks.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.checks.api.outside.ConformityItem;
import org.creditportal.checks.api.outside.OutsideReportNumber;
import org.creditportal.checks.api.outside.OutsideReportView;
import org.creditportal.checks.api.outside.OutsideReports;
import org.creditportal.checks.api.outside.WithdrawOutsideReport;
import org.creditportal.webkit.web.PortalMessages;

/** {@code /checks/outside-report}: a report that was handed in, and what was examined of it. */
@Named
@ViewScoped
public class OutsideReportDetailView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OutsideReports reports;

    @Inject
    private PortalMessages messages;

    private final CommandToken token = CommandToken.next();
    private String number;
    private long seenVersion;
    private String reason;
    private transient OutsideReportView report;

    public void load() {
        report = reports.require(new OutsideReportNumber(number));
        seenVersion = report.version();
    }

    public String withdraw() {
        reports.withdraw(new WithdrawOutsideReport(new OutsideReportNumber(number), seenVersion, reason, token));
        messages.info("checks", "outside.message.info.withdrawn");
        return "/checks/outside-report?faces-redirect=true&number=" + number;
    }

    /** The report; read again where the session was moved to another node. */
    public OutsideReportView getReport() {
        if (report == null) {
            report = reports.require(new OutsideReportNumber(number));
        }
        return report;
    }

    public ConformityItem[] getItems() {
        return ConformityItem.values();
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
