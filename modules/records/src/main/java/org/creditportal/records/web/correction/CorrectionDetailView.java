package org.creditportal.records.web.correction;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.creditportal.records.api.correction.CorrectionNumber;
import org.creditportal.records.api.correction.CorrectionProcedure;
import org.creditportal.records.api.correction.CorrectionView;
import org.creditportal.records.api.correction.DecideCorrection;
import org.creditportal.webkit.web.PortalMessages;

/** {@code /records/correction}: a proposed change of a record, old beside new, and its decision. */
@Named
@ViewScoped
public class CorrectionDetailView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CorrectionProcedure procedure;

    @Inject
    private PortalMessages messages;

    private String number;
    private long seenVersion;
    private String reason;
    private transient CorrectionView correction;

    public void load() {
        correction = procedure.require(new CorrectionNumber(number));
        seenVersion = correction.version();
    }

    public String approve() {
        return decide(true, "correction.message.info.approved");
    }

    public String reject() {
        return decide(false, "correction.message.info.rejected");
    }

    private String decide(boolean approve, String messageKey) {
        procedure.decide(new DecideCorrection(new CorrectionNumber(number), seenVersion, approve, reason));
        messages.info("records", messageKey);
        return "/records/correction?faces-redirect=true&number=" + number;
    }

    /** The proposal; read again where the session was moved to another node. */
    public CorrectionView getCorrection() {
        if (correction == null) {
            correction = procedure.require(new CorrectionNumber(number));
        }
        return correction;
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
