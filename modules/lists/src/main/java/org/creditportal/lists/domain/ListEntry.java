package org.creditportal.lists.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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

/**
 * One subject's place on one list. Born proposed by a clerk of an identifying bureau; approved or rejected by a reviewer of
 * that bureau; published and, where need be, withdrawn by the credit office. While it is open or published it holds the
 * key of subject and list, which the database keeps unique. It expires by its dates alone.
 */
@Entity
@Table(name = "lst_entry")
public class ListEntry extends HeardEntry {

    @Column(name = "publication_months", nullable = false, updatable = false)
    private int publicationMonths;

    @Column(name = "shortest_months", updatable = false)
    private int shortestMonths;

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

    @Embedded
    private InForce inForce;

    @Column(name = "suspended_since")
    private Instant suspendedSince;

    protected ListEntry() {}

    private ListEntry(Proposal proposal, Citation basis, String bureau) {
        super(proposal, basis, bureau);
        this.publicationMonths = proposal.type().publicationMonths();
        this.shortestMonths = proposal.type().rules().shortestMonths();
        this.inForce = InForce.of(proposal.effect());
        findBy(List.of());
    }

    /**
     * A new entry, if every rule for proposals is kept. That the subject has no other open or published entry on the list is
     * seen to by {@link ListEntries#add}.
     */
    public static ListEntry propose(Proposal proposal, Signatory proposer, OfficialDay today) {
        ListEntry entry = new ListEntry(proposal, demandProposable(proposal, proposer, today), proposer.bureau());
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
        entry.responsibility =
                new Responsibility(principal.number(), office, person.subject().number());
        entry.begin(EntryState.PROPOSED, proposer.sign(today.moment()), List.of());
        return entry;
    }

    /** Sent back, it is amended: who was told something else is told again. Tells whether it says anything else, or by other records. */
    public boolean amend(Proposal proposal, String words, Signatory proposer, OfficialDay today) {
        SentBackIsAmended.demand(this, proposal, proposer);
        Signature by = proposer.sign(today.moment(), Reason.demand(words, ListsError.DECISION_INCOMPLETE));
        Citation law = demandProposable(proposal, proposer, today);
        boolean toldSo = Statement.of(proposal.facts(), proposal.grounds()).saysAs(statement())
                && law.equals(basis())
                && Objects.equals(proposal.reason(), reason());
        boolean same = toldSo && proposal.restsOnRecordsOf(this);
        amend(proposal, law, new EntryCorrection(corrections().size() + 1, this, null, by));
        inForce = InForce.of(proposal.effect());
        if (!toldSo) {
            hearAgain();
        }
        proposeAgain(by);
        return !same;
    }

    private static Citation demandProposable(Proposal proposal, Signatory proposer, OfficialDay today) {
        OnlyNamedBureausIdentify.demand(proposal.type(), proposer, today.date());
        RecordsAreOwnAndOfTheSubject.demand(proposal.grounds(), proposal.subject(), proposer);
        MinorsAndWithheldStayUnlisted.demand(proposal.subject(), proposal.minor(), proposal.grounds());
        FactsAreFitForThePublic.demand(proposal.facts());
        EveryEntryHasABasis.demandReason(proposal.type(), proposal.reason());
        return EveryEntryHasABasis.demand(proposal.type(), proposal.basis());
    }

    /** The entity's entry is over: so is this one, which was not published yet; the portal leads it there. */
    public void fall(String reason, Instant now) {
        Signature portal = Signatory.PORTAL.sign(now, Reason.demand(reason, ListsError.DECISION_INCOMPLETE));
        if (state() == EntryState.STATED) {
            take(EntryState.ANSWERED, portal);
        }
        take(StepsOfAnEntry.isDecided(state()) ? EntryState.CLOSED : EntryState.REJECTED, portal);
        end();
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
        endOn(demandEnd(until, today));
        publishedOn = today.date();
        take(EntryState.PUBLISHED, publisher.sign(today.moment()));
    }

    /** Refuses a correction that does not fit. */
    public void demandCorrectable(String facts, Citation law, LocalDate until, String document, OfficialDay today) {
        PublishedEntriesAreCorrected.demand(this, facts, law, until, today);
        PapersAreServed.demandNumber(document);
        if (!until.equals(publishedUntil)) {
            demandEnd(until, today);
        }
    }

    private LocalDate demandEnd(LocalDate until, OfficialDay today) {
        return PublicationEndsInTime.demand(until, earliestEnd(), latestPublicationEnd(), today.date());
    }

    /** The day on which the shortest publication that its list asks is over. */
    LocalDate earliestEnd() {
        return document().decidedOn().plusMonths(shortestMonths);
    }

    /** Whether this officer has published it until that day: so it is when it is sent again. */
    public boolean isPublishedBy(Signatory officer, LocalDate until) {
        return isLedBy(officer, EntryState.PUBLISHED, null)
                && publishedUntil.equals(until == null ? latestPublicationEnd() : until);
    }

    /** Takes the published entry back, for a removal reason if the list names some; the subject's place on the list is free. */
    public void withdraw(Removal why, String words, Signatory officer, OfficialDay today) {
        lead(EntryState.WITHDRAWN, words, officer, today);
        beRemovedFor(why);
    }

    /** Takes the published entry back because what it rests on may not be public any more; the portal does so by itself. */
    public void loseGround(Removal why, String words, Instant now) {
        take(EntryState.WITHDRAWN, Signatory.PORTAL.sign(now, Reason.demand(words, ListsError.DECISION_INCOMPLETE)));
        beRemovedFor(why);
        end();
        note(EntryNotice.TAKEN_BACK);
    }

    /** The bureau that identified the subject takes the entry off (谁认定谁移出), as two of its officers have decided. */
    public void remove(Removal why, Signature decision) {
        take(EntryState.WITHDRAWN, decision);
        beRemovedFor(why);
        end();
    }

    /** One step by words alone, by whom the step is for: the answer to a statement, sending back, closing. */
    public void lead(EntryState next, String words, Signatory officer, OfficialDay today) {
        demandStep(next, officer, today);
        take(next, officer.sign(today.moment(), Reason.demand(words, ListsError.DECISION_INCOMPLETE)));
        if (next.isFinal()) {
            end();
        }
    }

    private void end() {
        leavePlace();
        suspendedSince = null;
        beKeptBackNoMore();
        noteNothing();
    }

    /** Is not shown while what it rests on is disputed (K-29). */
    public void suspend(Instant now) {
        if (!isSuspended()) {
            suspendedSince = now;
            keepSuspension(false, Signatory.PORTAL.sign(now));
        }
    }

    /** The dispute is over; what the credit office ordered stands until the last of it is lifted. */
    public void resume(Signature by) {
        if (isSuspended() && orders().isEmpty()) {
            suspendedSince = null;
            keepSuspension(true, by);
        }
    }

    /** The credit office keeps it from the public, by a decision. */
    public void suspendBy(String document, String words, Signatory officer, OfficialDay today) {
        demand(StepRule.CREDIT_OFFICE, officer);
        beKeptBack(standing(today.date()).isStanding(), document, words, officer, today);
        suspendedSince = isSuspended() ? suspendedSince : today.moment();
    }

    /** What it says was wrong: it says this from now on, and keeps what it said. */
    public void correct(String facts, Citation law, LocalDate until, String document, Signature by, OfficialDay today) {
        demandCorrectable(facts, law, until, document, today);
        correct(facts, law, new EntryCorrection(corrections().size() + 1, this, document.strip(), by));
        endOn(until);
    }

    private void endOn(LocalDate until) {
        publishedUntil = until;
        inForce = inForce.lasting(document().decidedOn(), until);
    }

    /**
     * What it hangs on ends earlier, and it with that.
     *
     * @return whether it would have lasted longer
     */
    public boolean endNoLaterThan(LocalDate last) {
        boolean longer = publishedUntil.isAfter(last);
        endOn(longer ? last : publishedUntil);
        return longer;
    }

    public boolean isSuspended() {
        return suspendedSince != null;
    }

    /**
     * Says what its records say now (K-26): whom they concern, what they tell, how long they may be shown.
     *
     * @param placeFree whether nobody else holds the place that the subject has on the list
     * @param by the portal, and why: who was told something else before the listing is told again
     * @return whether that is something new
     */
    public boolean follow(ListedSubject concerned, List<Ground> grounds, boolean placeFree, Signature by) {
        Statement now = statement().following(grounds);
        if (now.equals(statement()) && concerned.equals(subject())) {
            return false;
        }
        LocalDate formerEnd = latestPublicationEnd();
        boolean toldSo = now.saysAs(statement());
        if (!now.facts().equals(facts())) {
            keep(new EntryCorrection(corrections().size() + 1, this, null, by));
        }
        say(now);
        if (!toldSo) {
            beToldAnew(by);
        }
        if (publishedUntil != null) {
            boolean moves = publishedUntil.equals(formerEnd) || publishedUntil.isAfter(latestPublicationEnd());
            endOn(moves ? latestPublicationEnd() : publishedUntil);
        }
        concern(concerned, placeFree);
        return true;
    }

    /** Its subject is another now, or called otherwise. */
    public void concern(ListedSubject concerned, boolean placeFree) {
        boolean moves = holdsPlace() && !subject().number().equals(concerned.number());
        beOf(concerned);
        if (moves && placeFree) {
            holdPlace();
        } else if (moves) {
            leavePlace();
            note(EntryNotice.TWICE_ON_LIST);
        }
    }

    /** Nobody else holds the place that it lost when two subjects were found to be one. */
    public void regainPlace() {
        holdPlace();
        noted(Set.of(EntryNotice.TWICE_ON_LIST));
    }

    /** A record was corrected: words that are not the record's own have to be compared with it. */
    public void compareFacts(List<Ground> grounds) {
        if (!statement().isInWordsOf(grounds)) {
            note(EntryNotice.FACTS_TO_COMPARE);
        }
    }

    /** Gives the subject's place free when it counts no more; being expired itself is never stored. */
    public void releaseIfExpired(LocalDate today) {
        if (standing(today) == EntryStanding.EXPIRED) {
            leavePlace();
        }
    }

    /** What the entry is on the day. */
    public EntryStanding standing(LocalDate day) {
        if (state() != EntryState.PUBLISHED) {
            return EntryStanding.valueOf(state().name());
        }
        if (day.isAfter(effectiveUntil())) {
            return EntryStanding.EXPIRED;
        }
        return isSuspended() ? EntryStanding.SUSPENDED : EntryStanding.IN_FORCE;
    }

    /** Whether the public may see it on the day: it counts, and its publication is not over. */
    public boolean isPublic(LocalDate day) {
        return standing(day) == EntryStanding.IN_FORCE && !isPublicationOver(day);
    }

    /** Whether the public has seen the last of it, or may not see it now, though it may count further. */
    public boolean isPublicationOver(LocalDate day) {
        return isUnseen() || publishedUntil != null && day.isAfter(publishedUntil);
    }

    /** Whether it counts for a term of its own, however long it is public. */
    public boolean hasOwnTerm() {
        return inForce.isOwn();
    }

    /** Its last day in force; {@code null} before publication, {@link org.creditportal.lists.api.EffectTerm#NO_END} for life. */
    public LocalDate effectiveUntil() {
        return inForce.until();
    }

    /** The longest publication that the list type and the records' ceilings allow. */
    public LocalDate latestPublicationEnd() {
        return PublicationTerm.latestEnd(
                document().decidedOn(), publicationMonths, statement().groundsUntil());
    }

    @Override
    protected Class<EntryState> states() {
        return EntryState.class;
    }

    @Override
    protected Collection<MatterStep> keptSteps() {
        return steps;
    }

    /** {@code null} but for persons who answer for an entity. */
    public Responsibility responsibility() {
        return responsibility;
    }

    public LocalDate publishedOn() {
        return publishedOn;
    }

    public LocalDate publishedUntil() {
        return publishedUntil;
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
