package org.creditportal.lists.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.casework.api.proposal.ChangeProposals;
import org.creditportal.casework.api.proposal.ProposalNumber;
import org.creditportal.casework.api.proposal.ProposeChange;
import org.creditportal.lists.api.EntryLookup;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.lists.api.EntryView;
import org.creditportal.lists.api.RemovalReason;
import org.creditportal.lists.api.RemoveEntry;
import org.creditportal.webkit.web.PortalMessages;

/** {@code /lists/remove}: the identifying bureau proposes that an entry is taken off. */
@Named
@ViewScoped
public class EntryRemoveView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EntryLookup entries;

    @Inject
    private ChangeProposals proposals;

    @Inject
    private PortalMessages messages;

    private final CommandToken token = CommandToken.next();
    private String number;
    private long seenVersion;
    private List<RemovalReason> removals = List.of();
    private String subject;
    private String removal;
    private String document;
    private String reason;

    public void load() {
        EntryView entry = entries.require(new EntryNumber(number));
        seenVersion = entry.version();
        removals = entry.hearing().removals();
        subject = entry.row().subject().name();
    }

    public String propose() {
        RemoveEntry command = new RemoveEntry(number, seenVersion, removal, document, reason);
        ProposalNumber proposal = proposals.propose(new ProposeChange(RemoveEntry.KIND, command, reason, token));
        messages.info("lists", "correct.message.info.proposed");
        return "/casework/proposal?faces-redirect=true&number=" + proposal;
    }

    /** The removal reasons that fit; none where the list names none. */
    public List<RemovalReason> getRemovals() {
        return removals;
    }

    public String getSubject() {
        return subject;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getRemoval() {
        return removal;
    }

    public void setRemoval(String removal) {
        this.removal = removal;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
