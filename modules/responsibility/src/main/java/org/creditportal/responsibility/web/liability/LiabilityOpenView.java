package org.creditportal.responsibility.web.liability;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.responsibility.api.liability.LiabilityNumber;
import org.creditportal.responsibility.api.liability.LiabilityOrigin;
import org.creditportal.responsibility.api.liability.LiabilityProcedure;
import org.creditportal.responsibility.api.liability.OpenLiability;
import org.creditportal.webkit.web.PortalMessages;

/** {@code /responsibility/liability-open}: opens a liability case; where it begins from, the address tells bureau and source. */
@Named
@ViewScoped
public class LiabilityOpenView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LiabilityProcedure procedure;

    @Inject
    private PortalMessages messages;

    private final CommandToken token = CommandToken.next();
    private String bureau;
    private String person;
    private LiabilityOrigin origin;
    private String source;
    private String facts;

    public String open() {
        LiabilityNumber number = procedure.open(new OpenLiability(bureau, person, origin, source, facts, token));
        messages.info("responsibility", "liability.message.info.taken");
        return "/responsibility/liability?faces-redirect=true&number=" + number;
    }

    public LiabilityOrigin[] getOrigins() {
        return LiabilityOrigin.values();
    }

    public String getBureau() {
        return bureau;
    }

    public void setBureau(String bureau) {
        this.bureau = bureau;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public LiabilityOrigin getOrigin() {
        return origin;
    }

    public void setOrigin(LiabilityOrigin origin) {
        this.origin = origin;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String facts) {
        this.facts = facts;
    }
}
