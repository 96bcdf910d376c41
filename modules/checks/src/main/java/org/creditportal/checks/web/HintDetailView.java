package org.creditportal.checks.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.checks.api.check.CheckNumber;
import org.creditportal.checks.api.hint.HintSettlements;
import org.creditportal.checks.api.hint.HintVerdict;
import org.creditportal.checks.api.hint.HintView;
import org.creditportal.checks.api.hint.SettleHint;
import org.creditportal.webkit.web.PortalMessages;

/** {@code /checks/hint}: somebody of the same name as whom a check asked for, and what officers settled about the two. */
@Named
@ViewScoped
public class HintDetailView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private HintSettlements settlements;

    @Inject
    private PortalMessages messages;

    private final CommandToken token = CommandToken.next();
    private String number;
    private String subject;
    private long seenVersion;
    private String reason;
    private transient HintView hint;

    public void load() {
        hint = settlements.require(new CheckNumber(number), subject);
        seenVersion = hint.history().size();
    }

    public String tellApart() {
        return settle(HintVerdict.NOT_SAME, "hint.message.info.apart");
    }

    public String takeBack() {
        return settle(HintVerdict.TAKEN_BACK, "hint.message.info.takenBack");
    }

    private String settle(HintVerdict verdict, String message) {
        settlements.settle(new SettleHint(new CheckNumber(number), subject, verdict, seenVersion, reason, token));
        messages.info("checks", message);
        return "/checks/detail?faces-redirect=true&number=" + number;
    }

    /** The hint; read again where the session was moved to another node. */
    public HintView getHint() {
        if (hint == null) {
            hint = settlements.require(new CheckNumber(number), subject);
        }
        return hint;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
