package org.creditportal.sanctions.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.sanctions.api.supervision.KeySupervision;
import org.creditportal.sanctions.api.supervision.MarkNumber;
import org.creditportal.sanctions.api.supervision.MarkState;
import org.creditportal.sanctions.api.supervision.MarkView;
import org.creditportal.sanctions.api.supervision.TakeMarkStep;
import org.creditportal.webkit.web.PortalMessages;

/** {@code /sanctions/mark}: one mark of key supervision and its next steps. */
@Named
@ViewScoped
public class SupervisionMarkDetailView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private KeySupervision supervision;

    @Inject
    private PortalMessages messages;

    private final CommandToken token = CommandToken.next();
    private String number;
    private long seenVersion;
    private String reason;
    private transient MarkView found;

    public void load() {
        found = supervision.require(new MarkNumber(number));
        seenVersion = found.version();
    }

    public String take(MarkState next) {
        supervision.take(new TakeMarkStep(new MarkNumber(number), seenVersion, next, reason, token));
        messages.info("sanctions", "mark.message.info.taken");
        return "/sanctions/mark?faces-redirect=true&number=" + number;
    }

    /** Where it may be led, in order. */
    public List<MarkState> getNext() {
        return getFound().next().stream().sorted().toList();
    }

    /** The mark; read again where the session was moved to another node. */
    public MarkView getFound() {
        if (found == null) {
            found = supervision.require(new MarkNumber(number));
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
