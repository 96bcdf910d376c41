package org.creditportal.records.web.timeliness;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.records.api.timeliness.DeclareNothing;
import org.creditportal.records.api.timeliness.MissingReportRow;
import org.creditportal.records.api.timeliness.NilReportNumber;
import org.creditportal.records.api.timeliness.NilReportRow;
import org.creditportal.records.api.timeliness.NothingToReport;
import org.creditportal.records.api.timeliness.RevokeNilReport;
import org.creditportal.webkit.web.PortalMessages;

/** {@code /records/nil-report} and {@code /records/nil-report-revocation}: declares that there was nothing, and takes it back. */
@Named
@ViewScoped
public class NilReportFormView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String BUNDLE = "records";

    @Inject
    private NothingToReport nothingToReport;

    @Inject
    private PortalMessages messages;

    private final CommandToken token = CommandToken.next();
    private String item;
    private String month;
    private String number;
    private String reason;
    private MissingReportRow missing;
    private NilReportRow report;

    public void loadMissing() {
        try {
            missing =
                    nothingToReport.requireMissing(item, YearMonth.parse(month).atDay(1));
        } catch (DateTimeParseException notAMonth) {
            throw new NotFoundException("MissingReport", item + ":" + month);
        }
    }

    public void loadReport() {
        report = nothingToReport.require(new NilReportNumber(number));
    }

    public String declare() {
        nothingToReport.declare(new DeclareNothing(missing.item(), missing.month(), reason, token));
        messages.info(BUNDLE, "nilReport.message.info.declared");
        return "/records/missing?faces-redirect=true";
    }

    public String revoke() {
        nothingToReport.revoke(new RevokeNilReport(report.number(), report.version(), reason, token));
        messages.info(BUNDLE, "nilReport.message.info.revoked");
        return "/records/nil-reports?faces-redirect=true";
    }

    public MissingReportRow getMissing() {
        return missing;
    }

    public NilReportRow getReport() {
        return report;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
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
