package org.creditportal.lists.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.lists.api.BasisKey;
import org.creditportal.lists.api.EntryHolder;
import org.creditportal.lists.api.EntryLookup;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.ListTypeDirectory;
import org.creditportal.lists.api.ListingProcedure;
import org.creditportal.lists.api.ListingReason;
import org.creditportal.lists.api.ProposeListing;
import org.creditportal.lists.api.PublicationTerm;
import org.creditportal.records.api.record.RecordLookup;
import org.creditportal.records.api.record.RecordNumber;
import org.creditportal.records.api.record.RecordView;
import org.creditportal.webkit.web.PortalMessages;

/**
 * {@code /lists/propose}: from a record to a proposed entry. In view scope, because the choice of the list changes what
 * else can be chosen and what is explained.
 */
@Named
@ViewScoped
public class EntryProposeView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RecordLookup records;

    @Inject
    private ListTypeDirectory types;

    @Inject
    private ListingProcedure procedure;

    @Inject
    private EntryLookup entries;

    @Inject
    private CurrentOfficer currentOfficer;

    @Inject
    private PortalMessages messages;

    private final CommandToken token = CommandToken.next();
    private String recordNumber;
    private RecordView record;
    private String listType;
    private String basis;
    private String reason;
    private String facts;
    private EntryHolder holder;

    public void load() {
        record = records.require(new RecordNumber(recordNumber));
        facts = Objects.requireNonNullElse(record.valueOf("FACTS"), "");
    }

    /** A list has been chosen: its only basis needs no second choice, and whether its place is held is told before more is typed; another list has other criteria. */
    public void listChosen() {
        holder = getType() == null
                ? null
                : entries.findHolder(listType, record.subject().number().value())
                        .orElse(null);
        List<Citation> bases = getBases();
        basis = bases.size() == 1 ? key(bases.get(0)) : null;
        reason = null;
    }

    public String propose() {
        EntryNumber number = procedure.propose(
                new ProposeListing(List.of(recordNumber), listType, new BasisKey(basis), reason, facts, token));
        messages.info("lists", "propose.message.info.proposed");
        return "/lists/detail?faces-redirect=true&number=" + number;
    }

    /** The list types that the officer's bureau may identify today (K-12). */
    public List<ListTypeDefinition> getTypes() {
        return currentOfficer
                .find()
                .map(Officer::bureau)
                .map(types::identifiableBy)
                .orElse(List.of());
    }

    /** The bases of the chosen list; none before the choice. */
    public List<Citation> getBases() {
        return getType() == null ? List.of() : getType().bases();
    }

    /** The chosen list; null before the choice. */
    public ListTypeDefinition getType() {
        return types.find(listType).orElse(null);
    }

    /** The last day the public could see the entry; null before the choice. */
    public LocalDate getLatestPublicationEnd() {
        return getType() == null
                ? null
                : PublicationTerm.latestEnd(
                        record.row().decidedOn(), getType().publicationMonths(), record.retainedUntil());
    }

    public String key(Citation citation) {
        return BasisKey.of(citation).value();
    }

    /** The entry that holds the subject's place on the chosen list; {@code null} where it is free. */
    public EntryHolder getHolder() {
        return holder;
    }

    public RecordView getRecord() {
        return record;
    }

    public String getRecordNumber() {
        return recordNumber;
    }

    public void setRecordNumber(String recordNumber) {
        this.recordNumber = recordNumber;
    }

    public String getListType() {
        return listType;
    }

    public void setListType(String listType) {
        this.listType = listType;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    /** The criteria of the chosen list; none before the choice. */
    public List<ListingReason> getReasons() {
        return getType() == null ? List.of() : getType().rules().reasons();
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
}
