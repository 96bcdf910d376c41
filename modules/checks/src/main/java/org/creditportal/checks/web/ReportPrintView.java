package org.creditportal.checks.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.checks.api.report.PrintReport;
import org.creditportal.checks.api.report.ReportNumber;
import org.creditportal.checks.api.report.ReportPrints;
import org.creditportal.correspondence.api.document.CopyRow;
import org.creditportal.webkit.web.PortalMessages;

/** The prints of the report on {@code /checks/report}. */
@Named
@ViewScoped
public class ReportPrintView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReportPrints prints;

    @Inject
    private ReportDetailView detail;

    @Inject
    private PortalMessages messages;

    private final CommandToken token = CommandToken.next();
    private String recipient;
    private transient List<CopyRow> shown;

    public String print() {
        prints.print(new PrintReport(new ReportNumber(detail.getNumber()), recipient, token));
        messages.info("checks", "reportPrint.message.info.printed");
        return "/checks/report?faces-redirect=true&number=" + detail.getNumber();
    }

    public List<CopyRow> getPrints() {
        if (shown == null) {
            shown = prints.find(new ReportNumber(detail.getNumber()));
        }
        return shown;
    }

    public String getRecipient() {
        return recipient;
    }

    public void setRecipient(String recipient) {
        this.recipient = recipient;
    }
}
