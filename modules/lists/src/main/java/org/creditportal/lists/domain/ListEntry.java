package org.creditportal.lists.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.persistence.VersionedEntity;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.lists.api.EntryNotice;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.lists.api.EntryStanding;
import org.creditportal.lists.api.EntryState;
import org.creditportal.lists.api.ListsError;
import org.creditportal.lists.api.PublicationTerm;

/**
 * One subject's place on one list. Born proposed by a clerk of an identifying bureau; approved or rejected by a reviewer of
 * that bureau; published and, where need be, withdrawn by the credit office. While it is open or published it holds the
 * key of subject and list, which the database keeps unique. It expires by its dates alone.
 */
@Entity
@Table(name = "lst_entry")
public class ListEntry extends VersionedEntity {

    @Column(name = "number", nullable = false, updatable = false)
    private String number;

    @Column(name = "active_key")
    private String activeKey;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private EntryState state;

    @Column(name = "list_type", nullable = false, updatable = false)
    private String listType;

    @Column(name = "bureau", nullable = false, updatable = false)
    private String bureau;

    @Embedded
    private ListedSubject subject;

    /** What it is found by: every name of its subject and the document's number, folded. */
    @Column(name = "search_text")
    private String searchText;

    @Embedded
    private Basis basis;

    @ElementCollection
    @CollectionTable(name = "lst_entry_record", joinColumns = @JoinColumn(name = "entry_id"))
    @Column(name = "record_number", nullable = false)
    private Set<String> recordNumbers = new HashSet<>();

    @Embedded
    private Statement statement;

    @Column(name = "publication_months", nullable = false, updatable = false)
    private int publicationMonths;

    @Embedded
    @AttributeOverride(name = "officer", column = @Column(name = "proposed_by"))
    @AttributeOverride(name = "officerName", column = @Column(name = "proposed_by_name"))
    @AttributeOverride(name = "bureau", column = @Column(name = "proposed_by_bureau"))
    @AttributeOverride(name = "at", column = @Column(name = "proposed_at"))
    @AttributeOverride(name = "reason", column = @Column(name = "proposal_reason"))
    private Signature proposal;

    @Embedded
    @AttributeOverride(name = "officer", column = @Column(name = "reviewed_by"))
    @AttributeOverride(name = "officerName", column = @Column(name = "reviewed_by_name"))
    @AttributeOverride(name = "bureau", column = @Column(name = "reviewed_by_bureau"))
    @AttributeOverride(name = "at", column = @Column(name = "reviewed_at"))
    @AttributeOverride(name = "reason", column = @Column(name = "review_reason"))
    private Signature review;

    @Embedded
    @AttributeOverride(name = "officer", column = @Column(name = "published_by"))
    @AttributeOverride(name = "officerName", column = @Column(name = "published_by_name"))
    @AttributeOverride(name = "bureau", column = @Column(name = "published_by_bureau"))
    @AttributeOverride(name = "at", column = @Column(name = "published_at"))
    @AttributeOverride(name = "reason", column = @Column(name = "publication_reason"))
    private Signature publication;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Column(name = "published_until")
    private LocalDate publishedUntil;

    @Embedded
    @AttributeOverride(name = "officer", column = @Column(name = "withdrawn_by"))
    @AttributeOverride(name = "officerName", column = @Column(name = "withdrawn_by_name"))
    @AttributeOverride(name = "bureau", column = @Column(name = "withdrawn_by_bureau"))
    @AttributeOverride(name = "at", column = @Column(name = "withdrawn_at"))
    @AttributeOverride(name = "reason", column = @Column(name = "withdrawal_reason"))
    private Signature withdrawal;

    @Column(name = "suspended_since")
    private Instant suspendedSince;

    @Enumerated(EnumType.STRING)
    @Column(name = "notice")
    private EntryNotice notice;

    protected ListEntry() {}

    private ListEntry(Proposal proposal, Citation basis, Signatory proposer, Instant now) {
        super(Identifiers.next());
        this.number = Identifiers.nextText();
        this.state = EntryState.PROPOSED;
        this.listType = proposal.type().id();
        this.bureau = proposer.bureau();
        this.subject = proposal.subject();
        this.activeKey = activeKey(listType, subject.number());
        this.basis = new Basis(basis);
        proposal.grounds().forEach(ground -> recordNumbers.add(ground.record()));
        this.statement = Statement.of(proposal.facts(), proposal.grounds());
        this.publicationMonths = proposal.type().publicationMonths();
        this.proposal = proposer.sign(now);
        findBy(List.of());
    }

    /**
     * A new entry, if every rule for proposals is kept. That the subject has no other open or published entry on the list is
     * seen to by {@link ListEntries#add}.
     */
    public static ListEntry propose(Proposal proposal, Signatory proposer, LocalDate today, Instant now) {
        OnlyNamedBureausIdentify.demand(proposal.type(), proposer.bureau(), today);
        RecordsAreOwnAndOfTheSubject.demand(proposal.grounds(), proposal.subject(), proposer.bureau());
        MinorsAndWithheldStayUnlisted.demand(proposal.subject(), proposal.minor(), proposal.grounds());
        FactsAreFitForThePublic.demand(proposal.facts());
        Citation basis = EveryEntryHasABasis.demand(proposal.type(), proposal.basis());
        return new ListEntry(proposal, basis, proposer, now);
    }

    /** The reviewer's decision. A rejected entry gives the subject's place on the list free. */
    public void decide(boolean approve, String reason, Signatory reviewer, Instant now) {
        EntryState next = state.to(approve ? EntryState.APPROVED : EntryState.REJECTED);
        ReviewerIsAColleague.demand(reviewer, proposal, bureau);
        review = reviewer.sign(now, Reason.demand(reason, ListsError.DECISION_INCOMPLETE));
        state = next;
        if (!approve) {
            activeKey = null;
        }
    }

    /**
     * Puts the entry before the public, from today on.
     *
     * @param until last day, or null for the longest that the list type allows
     */
    public void publish(LocalDate until, Signatory publisher, LocalDate today, Instant now) {
        EntryState next = state.to(EntryState.PUBLISHED);
        CreditOfficePublishes.demandForPublication(publisher, proposal, review);
        publishedUntil = PublicationEndsInTime.demand(until, latestPublicationEnd(), today);
        publishedOn = today;
        publication = publisher.sign(now);
        state = next;
    }

    /** Takes the published entry back and gives the subject's place on the list free. */
    public void withdraw(String reason, Signatory officer, Instant now) {
        EntryState next = state.to(EntryState.WITHDRAWN);
        CreditOfficePublishes.demandForWithdrawal(officer);
        withdrawal = officer.sign(now, Reason.demand(reason, ListsError.DECISION_INCOMPLETE));
        state = next;
        activeKey = null;
        suspendedSince = null;
        notice = null;
    }

    /** Takes the published entry back because what it rests on may not be public any more; the portal does so by itself. */
    public void loseGround(String reason, Instant now) {
        state = state.to(EntryState.WITHDRAWN);
        withdrawal = Signatory.PORTAL.sign(now, Reason.demand(reason, ListsError.DECISION_INCOMPLETE));
        activeKey = null;
        suspendedSince = null;
        notice = EntryNotice.TAKEN_BACK;
    }

    /** Whether the portal took it back by itself. */
    public boolean lostGround() {
        return state == EntryState.WITHDRAWN && withdrawal.isByPortal();
    }

    /** Is not shown while what it rests on is disputed (K-29). */
    public void suspend(Instant now) {
        suspendedSince = suspendedSince == null ? now : suspendedSince;
    }

    /** The dispute is over. */
    public void resume() {
        suspendedSince = null;
    }

    public boolean isSuspended() {
        return suspendedSince != null;
    }

    /**
     * Says what its records say now (K-26): whom they concern, what they tell, how long they may be shown.
     *
     * @param placeFree whether nobody else holds the place that the subject has on the list
     * @return whether that is something new
     */
    public boolean follow(ListedSubject concerned, List<Ground> grounds, boolean placeFree) {
        Statement now = statement.following(grounds);
        if (now.equals(statement) && concerned.equals(subject)) {
            return false;
        }
        LocalDate formerEnd = latestPublicationEnd();
        statement = now;
        if (publishedUntil != null
                && (publishedUntil.equals(formerEnd) || publishedUntil.isAfter(latestPublicationEnd()))) {
            publishedUntil = latestPublicationEnd();
        }
        if (activeKey != null && !subject.number().equals(concerned.number())) {
            activeKey = placeFree ? activeKey(listType, concerned.number()) : null;
            notice = placeFree ? notice : EntryNotice.TWICE_ON_LIST;
        }
        subject = concerned;
        return true;
    }

    /** A record was corrected: words that are not the record's own have to be compared with it. */
    public void compareFacts(List<Ground> grounds) {
        if (!statement.isInWordsOf(grounds)) {
            notice = EntryNotice.FACTS_TO_COMPARE;
        }
    }

    /** Has the credit office take note of what befell it; {@code null} when that is done. */
    public void note(EntryNotice befallen) {
        notice = befallen;
    }

    /** What the credit office has to take note of; {@code null} for nothing. */
    public EntryNotice notice() {
        return notice;
    }

    /** Gives the subject's place free when publication is over; being expired itself is never stored. */
    public void releaseIfExpired(LocalDate today) {
        if (standing(today) == EntryStanding.EXPIRED) {
            activeKey = null;
        }
    }

    /** Is found from now on by every name that its subject has or had, beside the one that it shows, and by its document. */
    public void findBy(List<String> names) {
        searchText = FoundBy.text(subject, names, document());
    }

    /** Whether this officer made this very proposal, which waits for its decision: the second half of a double click. */
    public boolean repeats(Proposal other, Signatory proposer) {
        return state == EntryState.PROPOSED
                && proposer.signed(proposal)
                && listType.equals(other.type().id())
                && subject.number().equals(other.subject().number())
                && recordNumbers.equals(
                        other.grounds().stream().map(Ground::record).collect(Collectors.toSet()))
                && statement.facts().equals(other.facts());
    }

    /** Where the officer, given the permission, may lead the entry from here. */
    public Set<EntryState> nextFor(Signatory officer) {
        return NextStates.of(this, officer);
    }

    /** What the entry is on the day. */
    public EntryStanding standing(LocalDate day) {
        return switch (state) {
            case PROPOSED -> EntryStanding.PROPOSED;
            case APPROVED -> EntryStanding.APPROVED;
            case REJECTED -> EntryStanding.REJECTED;
            case PUBLISHED -> day.isAfter(publishedUntil) ? EntryStanding.EXPIRED : inTime();
            case WITHDRAWN -> EntryStanding.WITHDRAWN;
        };
    }

    private EntryStanding inTime() {
        return isSuspended() ? EntryStanding.SUSPENDED : EntryStanding.IN_FORCE;
    }

    /** The longest publication that the list type and the records' ceilings allow. */
    public LocalDate latestPublicationEnd() {
        return PublicationTerm.latestEnd(document().decidedOn(), publicationMonths, statement.groundsUntil());
    }

    /** The key that an open or published entry of the subject holds on the list. */
    public static String activeKey(String listType, String subjectNumber) {
        return listType + "/" + subjectNumber;
    }

    public EntryNumber number() {
        return new EntryNumber(number);
    }

    public EntryState state() {
        return state;
    }

    public String listType() {
        return listType;
    }

    public String bureau() {
        return bureau;
    }

    public ListedSubject subject() {
        return subject;
    }

    public Citation basis() {
        return basis.citation();
    }

    public String facts() {
        return statement.facts();
    }

    public List<String> recordNumbers() {
        return recordNumbers.stream().sorted().toList();
    }

    public DecisionDocument document() {
        return statement.document();
    }

    public Signature proposal() {
        return proposal;
    }

    public Signature review() {
        return review;
    }

    public Signature publication() {
        return publication;
    }

    public LocalDate publishedOn() {
        return publishedOn;
    }

    public LocalDate publishedUntil() {
        return publishedUntil;
    }

    public Signature withdrawal() {
        return withdrawal;
    }

    /** What it is found by; {@code null} for none. */
    String searchText() {
        return searchText;
    }

    String heldKey() {
        return activeKey;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ListEntry entry && number.equals(entry.number);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }
}
