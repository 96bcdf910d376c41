package org.creditportal.casework.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.casework.api.proposal.ChangeProposals;
import org.creditportal.casework.api.proposal.DecideChange;
import org.creditportal.casework.api.proposal.ProposalNumber;
import org.creditportal.casework.api.proposal.ProposalView;
import org.creditportal.webkit.web.ChosenThings;
import org.creditportal.webkit.web.PageFrame;

/**
 * {@code /casework/several-proposals?proposal=…}: changes that belong together, such as the removals of one decision, read one below
 * the other and decided by one act; each by itself, so that what is refused stops none of the others.
 */
@Named
@ViewScoped
public class SeveralProposalsView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Name of the boxes in the table of proposals. */
    private static final String CHOSEN = "proposal";

    private static final int MOST = 50;

    @Inject
    private ChangeProposals proposals;

    @Inject
    private ChosenThings things;

    @Inject
    private PageFrame frame;

    private ArrayList<Chosen> chosen = new ArrayList<>();
    private String reason;

    /** One of them as it was when the page was opened. */
    public record Chosen(ProposalView proposal, CommandToken token) implements Serializable {

        /** Whether the officer may decide on it, and it can still be done. */
        public boolean isFit() {
            return proposal.decidable() && !proposal.overtaken();
        }

        /** How it is called where it is refused. */
        String name() {
            return proposal.row().number() + " " + proposal.row().title();
        }
    }

    public void load() {
        String[] numbers = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .getOrDefault(CHOSEN, new String[0]);
        Arrays.stream(numbers)
                .distinct()
                .limit(MOST)
                .map(number -> proposals.require(new ProposalNumber(number), frame.getLanguage()))
                .forEach(proposal -> chosen.add(new Chosen(proposal, CommandToken.next())));
    }

    public String approve() {
        return decide(true);
    }

    public String giveBack() {
        return decide(false);
    }

    private String decide(boolean approve) {
        things.forEach(
                chosen,
                Chosen::name,
                one -> proposals.decide(new DecideChange(
                        new ProposalNumber(one.proposal().row().number()),
                        one.proposal().version(),
                        approve,
                        reason,
                        one.token())));
        return "/casework/proposals?faces-redirect=true";
    }

    public List<Chosen> getChosen() {
        return List.copyOf(chosen);
    }

    /** How many of them the officer may decide on now. */
    public long getFitting() {
        return chosen.stream().filter(Chosen::isFit).count();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
