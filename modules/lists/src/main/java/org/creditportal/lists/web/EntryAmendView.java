package org.creditportal.lists.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.lists.api.AmendListing;
import org.creditportal.lists.api.BasisKey;
import org.creditportal.lists.api.EntryLookup;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.lists.api.EntryView;
import org.creditportal.lists.api.ListTypeDirectory;
import org.creditportal.lists.api.ListingProcedure;
import org.creditportal.lists.api.ListingReason;
import org.creditportal.webkit.web.PortalMessages;

/** {@code /lists/amend}: what an entry that was sent back is to say. */
@Named
@ViewScoped
public class EntryAmendView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EntryLookup entries;

    @Inject
    private ListTypeDirectory types;

    @Inject
    private ListingProcedure procedure;

    @Inject
    private PortalMessages messages;

    private final CommandToken token = CommandToken.next();
    private String number;
    private long seenVersion;
    private String listType;
    private String records;
    private String basis;
    private String reason;
    private String facts;
    private String words;

    public void load() {
        EntryView entry = entries.require(new EntryNumber(number));
        seenVersion = entry.version();
        listType = entry.row().listed().listType();
        records = String.join(" ", entry.grounds().recordNumbers());
        basis = BasisKey.of(entry.grounds().basis()).value();
        reason = entry.hearing().reason();
        facts = entry.grounds().facts();
    }

    public String amend() {
        List<String> numbers = Arrays.stream(records.strip().split("[\\s,\uFF0C\u3001]+"))
                .filter(record -> !record.isEmpty())
                .toList();
        procedure.amend(new AmendListing(
                new EntryNumber(number), seenVersion, numbers, new BasisKey(basis), reason, facts, words, token));
        messages.info("lists", "amend.message.info.amended");
        return "/lists/detail?faces-redirect=true&number=" + number;
    }

    public List<String> getBases() {
        return types.findBases(listType).stream()
                .map(BasisKey::of)
                .map(BasisKey::value)
                .toList();
    }

    public List<ListingReason> getReasons() {
        return types.findReasons(listType);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getRecords() {
        return records;
    }

    public void setRecords(String records) {
        this.records = records;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String facts) {
        this.facts = facts;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
