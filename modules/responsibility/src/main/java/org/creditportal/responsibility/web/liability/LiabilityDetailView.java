package org.creditportal.responsibility.web.liability;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.responsibility.api.liability.Liabilities;
import org.creditportal.responsibility.api.liability.LiabilityMeasure;
import org.creditportal.responsibility.api.liability.LiabilityNumber;
import org.creditportal.responsibility.api.liability.LiabilityOrigin;
import org.creditportal.responsibility.api.liability.LiabilityPaper;
import org.creditportal.responsibility.api.liability.LiabilityProcedure;
import org.creditportal.responsibility.api.liability.LiabilityState;
import org.creditportal.responsibility.api.liability.LiabilityView;
import org.creditportal.responsibility.api.liability.TakeLiabilityStep;
import org.creditportal.webkit.web.PortalMessages;

/** {@code /responsibility/liability}: one case and its next steps. Its form sends the version that was shown. */
@Named
@ViewScoped
public class LiabilityDetailView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Liabilities liabilities;

    @Inject
    private LiabilityProcedure procedure;

    @Inject
    private PortalMessages messages;

    private final CommandToken token = CommandToken.next();
    private String number;
    private long seenVersion;
    private String reason;
    private String document;
    private LiabilityMeasure measure;
    private transient LiabilityView shown;

    public void load() {
        seenVersion = getShown().version();
    }

    public LiabilityView getShown() {
        if (shown == null) {
            shown = liabilities.require(new LiabilityNumber(number));
        }
        return shown;
    }

    /** Where what it was opened on is seen; {@code null} where that is no page of the portal. */
    public String getSourcePage() {
        return getShown().row().origin() == LiabilityOrigin.INQUIRY ? "/responsibility/inquiry" : null;
    }

    /** Whether the officer may lead it there now. */
    public boolean offers(LiabilityState next) {
        return getShown().next().contains(next);
    }

    /** What a file would be about now, as attachments keep it; {@code null} where none may be attached. */
    public String getPurpose() {
        LiabilityPaper paper = getShown().paper();
        return paper == null ? null : paper.name();
    }

    public String take(LiabilityState next) {
        LiabilityMeasure decided = next == LiabilityState.DECIDED ? measure : null;
        procedure.take(new TakeLiabilityStep(
                new LiabilityNumber(number), seenVersion, next, reason, document, decided, token));
        messages.info("responsibility", "liability.message.info.taken");
        return "/responsibility/liability?faces-redirect=true&number=" + number;
    }

    public LiabilityMeasure[] getMeasures() {
        return LiabilityMeasure.values();
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

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public LiabilityMeasure getMeasure() {
        return measure;
    }

    public void setMeasure(LiabilityMeasure measure) {
        this.measure = measure;
    }
}
