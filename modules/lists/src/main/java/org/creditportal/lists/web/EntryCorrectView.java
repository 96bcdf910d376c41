package org.creditportal.lists.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.casework.api.proposal.ChangeProposals;
import org.creditportal.casework.api.proposal.ProposalNumber;
import org.creditportal.casework.api.proposal.ProposeChange;
import org.creditportal.lists.api.BasisKey;
import org.creditportal.lists.api.CorrectEntry;
import org.creditportal.lists.api.EntryLookup;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.lists.api.EntryView;
import org.creditportal.lists.api.ListTypeDirectory;
import org.creditportal.webkit.web.PortalMessages;

/** {@code /lists/correct}: proposes what a published entry is to say instead. */
@Named
@ViewScoped
public class EntryCorrectView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EntryLookup entries;

    @Inject
    private ListTypeDirectory types;

    @Inject
    private ChangeProposals proposals;

    @Inject
    private PortalMessages messages;

    private final CommandToken token = CommandToken.next();
    private String number;
    private long seenVersion;
    private String listType;
    private String facts;
    private String basis;
    private LocalDate until;
    private LocalDate latest;
    private String document;
    private String reason;

    public void load() {
        EntryView entry = entries.require(new EntryNumber(number));
        seenVersion = entry.version();
        listType = entry.row().listed().listType();
        facts = entry.grounds().facts();
        basis = BasisKey.of(entry.grounds().basis()).value();
        until = entry.row().publishedUntil();
        latest = entry.progress().latestPublicationEnd();
    }

    public String propose() {
        CorrectEntry command = new CorrectEntry(number, seenVersion, facts.strip(), basis, until, document, reason);
        ProposalNumber proposal = proposals.propose(new ProposeChange(CorrectEntry.KIND, command, reason, token));
        messages.info("lists", "correct.message.info.proposed");
        return "/casework/proposal?faces-redirect=true&number=" + proposal;
    }

    /** The laws that the entry may rest on: its own, and those of its list. */
    public List<String> getBases() {
        Stream<String> listed =
                types.findBases(listType).stream().map(BasisKey::of).map(BasisKey::value);
        return Stream.concat(Stream.of(basis), listed).distinct().toList();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String facts) {
        this.facts = facts;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    /** The last day that publication may have. */
    public LocalDate getLatest() {
        return latest;
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
