package org.creditportal.checks.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.checks.api.report.AllowLiveView;
import org.creditportal.checks.api.report.LiveAllowanceRow;
import org.creditportal.checks.api.report.LiveAllowances;
import org.creditportal.checks.api.report.ReportNumber;
import org.creditportal.webkit.web.PortalMessages;

/** What the applicant allows of the report on {@code /checks/report}: whether whoever holds a copy may see it live. */
@Named
@ViewScoped
public class ReportLiveView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LiveAllowances allowances;

    @Inject
    private ReportDetailView detail;

    @Inject
    private PortalMessages messages;

    private final CommandToken token = CommandToken.next();
    private LocalDate until;
    private String reason;
    private Long seenVersion;
    private transient List<LiveAllowanceRow> said;

    public String allow() {
        return note(until, "reportLive.message.info.allowed");
    }

    public String takeBack() {
        return note(null, "reportLive.message.info.takenBack");
    }

    private String note(LocalDate day, String message) {
        allowances.allow(new AllowLiveView(new ReportNumber(detail.getNumber()), seenVersion, day, reason, token));
        messages.info("checks", message);
        return "/checks/report?faces-redirect=true&number=" + detail.getNumber();
    }

    /** What the applicant said, the newest first; the first look settles what the officer saw. */
    public List<LiveAllowanceRow> getSaid() {
        if (said == null) {
            said = allowances.find(new ReportNumber(detail.getNumber()));
            seenVersion = seenVersion == null ? said.size() : seenVersion;
        }
        return said;
    }

    /** Whether it is allowed now, as far as it was said. */
    public boolean isAllowed() {
        return !getSaid().isEmpty() && getSaid().get(0).until() != null;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
