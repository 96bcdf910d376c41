package org.creditportal.responsibility.web.supervision;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.supervision.InquiryNumber;
import org.creditportal.responsibility.api.supervision.InquiryState;
import org.creditportal.responsibility.api.supervision.InquiryView;
import org.creditportal.responsibility.api.supervision.Supervision;
import org.creditportal.responsibility.api.supervision.SupervisionProcedure;
import org.creditportal.responsibility.api.supervision.TakeInquiryStep;
import org.creditportal.webkit.web.PortalMessages;

/** {@code /responsibility/inquiry}: one inquiry and its next steps. Its form sends the version that was shown. */
@Named
@ViewScoped
public class InquiryDetailView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Supervision supervision;

    @Inject
    private SupervisionProcedure procedure;

    @Inject
    private CurrentOfficer currentOfficer;

    @Inject
    private PortalMessages messages;

    private final CommandToken token = CommandToken.next();
    private String number;
    private long seenVersion;
    private String reason;
    private transient InquiryView inquiry;

    public void load() {
        inquiry = supervision.require(new InquiryNumber(number));
        seenVersion = inquiry.version();
    }

    public InquiryView getInquiry() {
        if (inquiry == null) {
            inquiry = supervision.require(new InquiryNumber(number));
        }
        return inquiry;
    }

    /** Whether the officer may lead it there now. */
    public boolean offers(InquiryState next) {
        return getInquiry().next().contains(next);
    }

    /** Whether the officer may open a liability case upon it. */
    public boolean isLiable() {
        return getInquiry().row().state() == InquiryState.FAULT_FOUND
                && currentOfficer.require().may(ResponsibilityPermission.LIABILITY_OPEN);
    }

    public String take(InquiryState next) {
        procedure.take(new TakeInquiryStep(new InquiryNumber(number), seenVersion, next, reason, token));
        messages.info("responsibility", "inquiry.message.info.taken");
        return "/responsibility/inquiry?faces-redirect=true&number=" + number;
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
