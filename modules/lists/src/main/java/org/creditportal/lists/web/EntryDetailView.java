package org.creditportal.lists.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.lists.api.AcknowledgeNotice;
import org.creditportal.lists.api.DecideListing;
import org.creditportal.lists.api.EntryLookup;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.lists.api.EntryView;
import org.creditportal.lists.api.ListingProcedure;
import org.creditportal.lists.api.ListsPermission;
import org.creditportal.lists.api.PublishListing;
import org.creditportal.lists.api.WithdrawListing;
import org.creditportal.webkit.web.PortalMessages;

/**
 * {@code /lists/detail}: one entry, its history and the next step. In view scope, because its forms answer by ajax and
 * must send the version that was shown when the page was opened.
 */
@Named
@ViewScoped
public class EntryDetailView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String BUNDLE = "lists";

    @Inject
    private EntryLookup entries;

    @Inject
    private ListingProcedure procedure;

    @Inject
    private CurrentOfficer currentOfficer;

    @Inject
    private PortalMessages messages;

    private final CommandToken token = CommandToken.next();
    private String number;
    private long seenVersion;
    private String decisionReason;
    private String withdrawalReason;
    private String removal;
    private String removalDocument;
    private LocalDate publishedUntil;
    private transient EntryView entry;

    public void load() {
        entry = entries.require(new EntryNumber(number));
        seenVersion = entry.version();
        publishedUntil = entry.progress().latestPublicationEnd();
    }

    public String approve() {
        return decide(true, "detail.message.info.approved");
    }

    public String reject() {
        return decide(false, "detail.message.info.rejected");
    }

    public String publish() {
        procedure.publish(new PublishListing(new EntryNumber(number), seenVersion, publishedUntil, token));
        return shown("detail.message.info.published");
    }

    public String withdraw() {
        procedure.withdraw(new WithdrawListing(
                new EntryNumber(number), seenVersion, removal, removalDocument, withdrawalReason, token));
        return shown("detail.message.info.withdrawn");
    }

    /** Whether the officer is to take note of what befell the entry. */
    public boolean isNoticeable() {
        return !getEntry().progress().notices().isEmpty() && isPublishing();
    }

    /** Whether the officer publishes entries, and so takes note, suspends and resumes. */
    boolean isPublishing() {
        return currentOfficer.require().may(ListsPermission.LISTS_PUBLISH);
    }

    public String acknowledge() {
        procedure.acknowledge(new AcknowledgeNotice(
                new EntryNumber(number),
                seenVersion,
                Set.copyOf(getEntry().progress().notices()),
                token));
        return shown("detail.message.info.acknowledged");
    }

    /** The entry; read again where the session was moved to another node. */
    public EntryView getEntry() {
        if (entry == null) {
            entry = entries.require(new EntryNumber(number));
        }
        return entry;
    }

    private String decide(boolean approve, String messageKey) {
        procedure.decide(new DecideListing(new EntryNumber(number), seenVersion, approve, decisionReason, token));
        return shown(messageKey);
    }

    /** Shows the entry as it is now, with a message. */
    String shown(String messageKey) {
        messages.info(BUNDLE, messageKey);
        return "/lists/detail?faces-redirect=true&number=" + number;
    }

    long getSeenVersion() {
        return seenVersion;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getDecisionReason() {
        return decisionReason;
    }

    public void setDecisionReason(String decisionReason) {
        this.decisionReason = decisionReason;
    }

    public String getWithdrawalReason() {
        return withdrawalReason;
    }

    public void setWithdrawalReason(String withdrawalReason) {
        this.withdrawalReason = withdrawalReason;
    }

    public String getRemoval() {
        return removal;
    }

    public void setRemoval(String removal) {
        this.removal = removal;
    }

    public String getRemovalDocument() {
        return removalDocument;
    }

    public void setRemovalDocument(String removalDocument) {
        this.removalDocument = removalDocument;
    }

    public LocalDate getPublishedUntil() {
        return publishedUntil;
    }

    public void setPublishedUntil(LocalDate publishedUntil) {
        this.publishedUntil = publishedUntil;
    }
}
