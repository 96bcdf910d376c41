package org.creditportal.lists.domain;

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
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.creditportal.casework.api.step.StepRule;
import org.creditportal.casework.domain.matter.MatterStep;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.lists.api.EntryNotice;
import org.creditportal.lists.api.EntryStanding;
import org.creditportal.lists.api.EntryState;
import org.creditportal.lists.api.ListsError;
import org.creditportal.lists.api.PublicationTerm;
import org.creditportal.lists.api.Service;

/**
 * One subject's place on one list. Born proposed by a clerk of an identifying bureau; approved or rejected by a reviewer of
 * that bureau; published and, where need be, withdrawn by the credit office. While it is open or published it holds the
 * key of subject and list, which the database keeps unique. It expires by its dates alone.
 */
@Entity
@Table(name = "lst_entry")
public class ListEntry extends StatedEntry {

    @Column(name = "active_key")
    private String activeKey;

    @Column(name = "publication_months", nullable = false, updatable = false)
    private int publicationMonths;

    @Column(name = "shortest_months", updatable = false)
    private int shortestMonths;

    /** {@code null} where the list asks no notice. */
    @Embedded
    private Hearing hearing;

    /** {@code null} until it is served. */
    @Embedded
    private ServedDecision decision;

    /** {@code null} while it was not removed, and where its list names no removal reasons. */
    @Embedded
    private Removal removal;

    /** {@code null} but for persons who answer for an entity. */
    @Embedded
    private Responsibility responsibility;

    @ElementCollection
    @CollectionTable(name = "lst_entry_step", joinColumns = @JoinColumn(name = "entry_id"))
    private List<MatterStep> steps = new ArrayList<>();

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Column(name = "published_until")
    private LocalDate publishedUntil;

    @Column(name = "suspended_since")
    private Instant suspendedSince;

    @Enumerated(EnumType.STRING)
    @Column(name = "notice")
    private EntryNotice notice;

    protected ListEntry() {}

    private ListEntry(Proposal proposal, Citation basis, String bureau) {
        super(proposal, basis, bureau);
        this.activeKey = activeKey(listType(), subject().number());
        this.publicationMonths = proposal.type().publicationMonths();
        this.shortestMonths = proposal.type().rules().shortestMonths();
        this.hearing = Hearing.of(proposal.type().rules());
        findBy(List.of());
    }

    /**
     * A new entry, if every rule for proposals is kept. That the subject has no other open or published entry on the list is
     * seen to by {@link ListEntries#add}.
     */
    public static ListEntry propose(Proposal proposal, Signatory proposer, OfficialDay today) {
        OnlyNamedBureausIdentify.demand(proposal.type(), proposer, today.date());
        RecordsAreOwnAndOfTheSubject.demand(proposal.grounds(), proposal.subject(), proposer);
        MinorsAndWithheldStayUnlisted.demand(proposal.subject(), proposal.minor(), proposal.grounds());
        FactsAreFitForThePublic.demand(proposal.facts());
        Citation basis = EveryEntryHasABasis.demand(proposal.type(), proposal.basis());
        EveryEntryHasABasis.demandReason(proposal.type(), proposal.reason());
        ListEntry entry = new ListEntry(proposal, basis, proposer.bureau());
        entry.begin(EntryState.PROPOSED, proposer.sign(today.moment()), List.of());
        return entry;
    }

    /** A person answers for the entity of an entry: by the same records, and by the law that has persons listed with it. */
    public static ListEntry nameResponsible(
            ListEntry principal, String office, Proposal person, Signatory proposer, OfficialDay today) {
        principal.demand(StepRule.SAME_BUREAU, proposer);
        Citation basis = PersonsAnswerWithTheirEntity.demand(principal, person, office, today)
                .basis();
        RecordsAreOwnAndOfTheSubject.demand(person.grounds(), principal.subject(), proposer);
        MinorsAndWithheldStayUnlisted.demand(person.subject(), person.minor(), person.grounds());
        FactsAreFitForThePublic.demand(person.facts());
        ListEntry entry = new ListEntry(person, basis, proposer.bureau());
        entry.responsibility = new Responsibility(principal.number(), office);
        entry.begin(EntryState.PROPOSED, proposer.sign(today.moment()), List.of());
        return entry;
    }

    /** The entity's entry is over: so is this one, which was not published yet; the portal leads it there. */
    public void fall(String reason, Instant now) {
        Signature portal = Signatory.PORTAL.sign(now, Reason.demand(reason, ListsError.DECISION_INCOMPLETE));
        if (state() == EntryState.STATED) {
            take(EntryState.ANSWERED, portal);
        }
        take(state().allows(EntryState.CLOSED) ? EntryState.CLOSED : EntryState.REJECTED, portal);
        end(null);
    }

    /** Notice was given: who was told is heard from the next day on. */
    public void giveNotice(Service service, Signatory officer, OfficialDay today) {
        demandStep(EntryState.NOTIFIED, officer, today);
        PapersAreServed.demand(service, today);
        hearing = hearing.served(service);
        take(EntryState.NOTIFIED, officer.sign(today.moment()));
    }

    /** The decision was issued and served. */
    public void serve(String number, Service service, Signatory officer, OfficialDay today) {
        demandStep(EntryState.SERVED, officer, today);
        PapersAreServed.demand(service, today);
        decision = new ServedDecision(PapersAreServed.demandNumber(number), service);
        take(EntryState.SERVED, officer.sign(today.moment()));
    }

    /** The reviewer's decision. A rejected entry gives the subject's place on the list free. */
    public void decide(boolean approve, String reason, Signatory reviewer, OfficialDay today) {
        lead(approve ? EntryState.APPROVED : EntryState.REJECTED, reason, reviewer, today);
    }

    /**
     * Puts the entry before the public, from today on.
     *
     * @param until last day, or null for the longest that the list type allows
     */
    public void publish(LocalDate until, Signatory publisher, OfficialDay today) {
        demandStep(EntryState.PUBLISHED, publisher, today);
        LocalDate earliest = document().decidedOn().plusMonths(shortestMonths);
        publishedUntil = PublicationEndsInTime.demand(until, earliest, latestPublicationEnd(), today.date());
        publishedOn = today.date();
        take(EntryState.PUBLISHED, publisher.sign(today.moment()));
    }

    /** Whether this officer has published it until that day: so it is when it is sent again. */
    public boolean isPublishedBy(Signatory officer, LocalDate until) {
        return isLedBy(officer, EntryState.PUBLISHED, null)
                && publishedUntil.equals(until == null ? latestPublicationEnd() : until);
    }

    /** Takes the published entry back, for a removal reason if the list names some; the subject's place on the list is free. */
    public void withdraw(Removal why, String words, Signatory officer, OfficialDay today) {
        lead(EntryState.WITHDRAWN, words, officer, today);
        removal = why;
    }

    /** Takes the published entry back because what it rests on may not be public any more; the portal does so by itself. */
    public void loseGround(String reason, Instant now) {
        take(EntryState.WITHDRAWN, Signatory.PORTAL.sign(now, Reason.demand(reason, ListsError.DECISION_INCOMPLETE)));
        end(EntryNotice.TAKEN_BACK);
    }

    /** One step by words alone, by whom the step is for: a statement, its answer, sending back, closing. */
    public void lead(EntryState next, String words, Signatory officer, OfficialDay today) {
        demandStep(next, officer, today);
        take(next, officer.sign(today.moment(), Reason.demand(words, ListsError.DECISION_INCOMPLETE)));
        if (next.isFinal()) {
            end(null);
        }
    }

    private void demandStep(EntryState next, Signatory officer, OfficialDay today) {
        demand(next, StepsOfAnEntry.to(next), officer);
        NoticeComesFirst.demand(this, next, today);
    }

    private void end(EntryNotice befallen) {
        activeKey = null;
        suspendedSince = null;
        notice = befallen;
    }

    /** Whether the portal took it back by itself. */
    public boolean lostGround() {
        return state() == EntryState.WITHDRAWN && lastStep().signature().isByPortal();
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
        Statement now = statement().following(grounds);
        if (now.equals(statement()) && concerned.equals(subject())) {
            return false;
        }
        LocalDate formerEnd = latestPublicationEnd();
        say(now);
        if (publishedUntil != null
                && (publishedUntil.equals(formerEnd) || publishedUntil.isAfter(latestPublicationEnd()))) {
            publishedUntil = latestPublicationEnd();
        }
        concern(concerned, placeFree);
        return true;
    }

    /** Its subject is another now, or called otherwise. */
    public void concern(ListedSubject concerned, boolean placeFree) {
        if (activeKey != null && !subject().number().equals(concerned.number())) {
            activeKey = placeFree ? activeKey(listType(), concerned.number()) : null;
            notice = placeFree ? notice : EntryNotice.TWICE_ON_LIST;
        }
        beOf(concerned);
    }

    /** A record was corrected: words that are not the record's own have to be compared with it. */
    public void compareFacts(List<Ground> grounds) {
        if (!statement().isInWordsOf(grounds)) {
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

    /** What the entry is on the day. */
    public EntryStanding standing(LocalDate day) {
        if (state() != EntryState.PUBLISHED) {
            return EntryStanding.valueOf(state().name());
        }
        if (day.isAfter(publishedUntil)) {
            return EntryStanding.EXPIRED;
        }
        return isSuspended() ? EntryStanding.SUSPENDED : EntryStanding.IN_FORCE;
    }

    /** The longest publication that the list type and the records' ceilings allow. */
    public LocalDate latestPublicationEnd() {
        return PublicationTerm.latestEnd(
                document().decidedOn(), publicationMonths, statement().groundsUntil());
    }

    /** The key that an open or published entry of the subject holds on the list. */
    public static String activeKey(String listType, String subjectNumber) {
        return listType + "/" + subjectNumber;
    }

    @Override
    protected Class<EntryState> states() {
        return EntryState.class;
    }

    @Override
    protected Collection<MatterStep> keptSteps() {
        return steps;
    }

    /** {@code null} where the list asks no notice. */
    public Hearing hearing() {
        return hearing;
    }

    /** {@code null} until it is served. */
    public ServedDecision decision() {
        return decision;
    }

    /** {@code null} but for persons who answer for an entity. */
    public Responsibility responsibility() {
        return responsibility;
    }

    /** {@code null} where no removal reason was named. */
    public Removal removal() {
        return removal;
    }

    public LocalDate publishedOn() {
        return publishedOn;
    }

    public LocalDate publishedUntil() {
        return publishedUntil;
    }

    String heldKey() {
        return activeKey;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ListEntry entry && number().equals(entry.number());
    }

    @Override
    public int hashCode() {
        return number().hashCode();
    }
}
