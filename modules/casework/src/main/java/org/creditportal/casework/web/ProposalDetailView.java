package org.creditportal.casework.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.casework.api.proposal.ChangeProposals;
import org.creditportal.casework.api.proposal.DecideChange;
import org.creditportal.casework.api.proposal.ProposalNumber;
import org.creditportal.casework.api.proposal.ProposalView;
import org.creditportal.webkit.web.PageFrame;
import org.creditportal.webkit.web.PortalMessages;

/**
 * {@code /casework/proposal}: one proposed change, and the second officer's decision. In view scope, because the form sends the
 * version and the token of the page that was shown.
 */
@Named
@ViewScoped
public class ProposalDetailView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ChangeProposals proposals;

    @Inject
    private PageFrame frame;

    @Inject
    private PortalMessages messages;

    private final CommandToken token = CommandToken.next();
    private String number;
    private String reason;
    private ProposalView proposal;

    public void load() {
        proposal = proposals.require(new ProposalNumber(number), frame.getLanguage());
    }

    public String approve() {
        return decide(true, "proposal.message.info.approved");
    }

    public String giveBack() {
        return decide(false, "proposal.message.info.returned");
    }

    private String decide(boolean approve, String message) {
        proposals.decide(
                new DecideChange(new ProposalNumber(number), getProposal().version(), approve, reason, token));
        messages.info("casework", message);
        return "/casework/proposal?faces-redirect=true&number=" + number;
    }

    public ProposalView getProposal() {
        return proposal;
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
