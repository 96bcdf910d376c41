package org.creditportal.sanctions.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.sanctions.api.typical.LeadTypicalCase;
import org.creditportal.sanctions.api.typical.TypicalCaseNumber;
import org.creditportal.sanctions.api.typical.TypicalCaseState;
import org.creditportal.sanctions.api.typical.TypicalCaseView;
import org.creditportal.sanctions.api.typical.TypicalCases;
import org.creditportal.webkit.web.PortalMessages;

/** {@code /sanctions/typical-case}: one typical case, as the public would read it, and its next steps. */
@Named
@ViewScoped
public class TypicalCaseDetailView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TypicalCases typicalCases;

    @Inject
    private PortalMessages messages;

    private final CommandToken token = CommandToken.next();
    private String number;
    private long seenVersion;
    private String reason;
    private transient TypicalCaseView found;

    public void load() {
        found = typicalCases.require(new TypicalCaseNumber(number));
        seenVersion = found.version();
    }

    public String lead(TypicalCaseState next) {
        typicalCases.lead(new LeadTypicalCase(new TypicalCaseNumber(number), seenVersion, next, reason, token));
        messages.info("sanctions", "typicalCase.message.info.led");
        return "/sanctions/typical-case?faces-redirect=true&number=" + number;
    }

    /** Where it may be led, in order. */
    public List<TypicalCaseState> getNext() {
        return getFound().next().stream().sorted().toList();
    }

    /** The typical case; read again where the session was moved to another node. */
    public TypicalCaseView getFound() {
        if (found == null) {
            found = typicalCases.require(new TypicalCaseNumber(number));
        }
        return found;
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
