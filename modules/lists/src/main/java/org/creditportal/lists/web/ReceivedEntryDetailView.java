package org.creditportal.lists.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.IdentityPermission;
import org.creditportal.identity.api.Officer;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.lists.api.ListsPermission;
import org.creditportal.lists.api.ResumeEntry;
import org.creditportal.lists.api.SuspendEntry;
import org.creditportal.lists.api.received.AnnotateReceived;
import org.creditportal.lists.api.received.ReceivedEntryLookup;
import org.creditportal.lists.api.received.ReceivedEntryView;
import org.creditportal.lists.api.received.ReceivedSuspensions;
import org.creditportal.records.api.RecordsPermission;
import org.creditportal.webkit.web.PortalMessages;

/** {@code /lists/received-detail}: one entry that another authority decided, with what was noted here. */
@Named
@ViewScoped
public class ReceivedEntryDetailView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReceivedEntryLookup entries;

    @Inject
    private ReceivedSuspensions suspensions;

    @Inject
    private CurrentOfficer currentOfficer;

    @Inject
    private PortalMessages messages;

    private final CommandToken token = CommandToken.next();
    private String number;
    private String words;
    private String document;
    private transient ReceivedEntryView entry;

    public void load() {
        entry = entries.require(new EntryNumber(number));
    }

    public String annotate() {
        entries.annotate(
                new AnnotateReceived(new EntryNumber(number), getEntry().version(), words, token));
        messages.info("lists", "receivedDetail.message.info.noted");
        return "/lists/received-detail?faces-redirect=true&number=" + number;
    }

    /** The entry counts for nothing here, until what is objected to is settled. */
    public String suspend() {
        suspensions.suspend(new SuspendEntry(new EntryNumber(number), getEntry().version(), document, words, token));
        messages.info("lists", "receivedDetail.message.info.suspended");
        return "/lists/received-detail?faces-redirect=true&number=" + number;
    }

    public String resume() {
        suspensions.resume(new ResumeEntry(new EntryNumber(number), getEntry().version(), document, words, token));
        messages.info("lists", "receivedDetail.message.info.resumed");
        return "/lists/received-detail?faces-redirect=true&number=" + number;
    }

    /** Whether the officer may have it count for nothing here. */
    public boolean isSuspendable() {
        return currentOfficer.require().may(ListsPermission.LISTS_PUBLISH)
                && getEntry().row().standing().isStanding();
    }

    public boolean isResumable() {
        return currentOfficer.require().may(ListsPermission.LISTS_PUBLISH)
                && !getEntry().suspensions().isEmpty();
    }

    public boolean isAnnotator() {
        return currentOfficer.require().may(ListsPermission.LISTS_RECEIVE);
    }

    /** The entry; read again where the session was moved to another node. */
    public ReceivedEntryView getEntry() {
        if (entry == null) {
            load();
        }
        return entry;
    }

    /** Whether the officer sees every subject's dossier, and not those only of whom the own bureau has records. */
    public boolean isEverywhere() {
        Officer officer = currentOfficer.require();
        return officer.may(IdentityPermission.BUREAUS_ALL) && officer.may(RecordsPermission.RECORDS_VIEW);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    /** Number of the decision that suspends it, or that is lifted. */
    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
