package org.creditportal.lists.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.creditportal.casework.api.once.OnceOnly;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.kernel.audit.AuditedAct;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.lists.api.AcknowledgeNotice;
import org.creditportal.lists.api.AmendListing;
import org.creditportal.lists.api.DecideListing;
import org.creditportal.lists.api.EntryCommand;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.lists.api.EntryPublished;
import org.creditportal.lists.api.EntryState;
import org.creditportal.lists.api.KeepStatement;
import org.creditportal.lists.api.LeadEntry;
import org.creditportal.lists.api.ListTypeDirectory;
import org.creditportal.lists.api.ListingProcedure;
import org.creditportal.lists.api.ListingRefusedException;
import org.creditportal.lists.api.ListsAudit;
import org.creditportal.lists.api.ListsError;
import org.creditportal.lists.api.ListsPermission;
import org.creditportal.lists.api.ProposeListing;
import org.creditportal.lists.api.PublishListing;
import org.creditportal.lists.api.ServeDecision;
import org.creditportal.lists.api.ServeNotice;
import org.creditportal.lists.api.ServeRemoval;
import org.creditportal.lists.api.WithdrawListing;
import org.creditportal.lists.domain.ListEntries;
import org.creditportal.lists.domain.ListEntry;
import org.creditportal.lists.domain.ListsAreAskedAsTheyAreNow;
import org.creditportal.lists.domain.OfficialDay;
import org.creditportal.lists.domain.OneActiveEntryPerList;
import org.creditportal.lists.domain.Proposal;
import org.creditportal.lists.domain.Removal;
import org.creditportal.lists.domain.RemovalFitsTheListing;
import org.creditportal.lists.domain.StepsOfAnEntry;
import org.creditportal.records.api.record.HeldRecordView;

/** The steps of the procedure, each one transaction with its audit line and its event. */
@Stateless
@DenyAll
public class ListingProcedureBean implements ListingProcedure {

    @Inject
    ListEntries entries;

    @Inject
    ListTypeDirectory types;

    @Inject
    RecordGrounds grounds;

    @Inject
    Participants participants;

    @Inject
    OnceOnly onceOnly;

    @Inject
    EntryEvents events;

    @Inject
    OfficialDays days;

    @Override
    @RolesAllowed(ListsPermission.LISTS_PROPOSE)
    @Audited(ListsAudit.LIST_ENTRY_PROPOSED)
    public EntryNumber propose(ProposeListing command) {
        return new EntryNumber(onceOnly.once(command.token(), command, () -> proposed(command)));
    }

    private String proposed(ProposeListing command) {
        Signatory proposer = participants.current();
        Proposal proposal = grounds.proposal(command, types.require(command.listType()));
        OfficialDay today = days.today();
        ListEntry entry = ListEntry.propose(proposal, proposer, today);
        Optional<ListEntry> holder =
                entries.findHolder(entry.listType(), entry.subject().number());
        if (holder.isPresent() && proposal.isMadeIn(holder.get(), proposer)) {
            AuditedAct.changedNothing();
            return holder.get().number();
        }
        OneActiveEntryPerList.demand(holder, today.date());
        entry.findBy(grounds.names(entry.subject()));
        entries.add(entry);
        return entry.number();
    }

    @Override
    @RolesAllowed(ListsPermission.LISTS_PROPOSE)
    @Audited(ListsAudit.LIST_ENTRY_NOTIFIED)
    public void giveNotice(ServeNotice command) {
        List<HeldRecordView> held =
                grounds.hold(entries.require(command.number().value()));
        lead(
                command,
                entry -> entry.isLedBy(participants.current(), EntryState.NOTIFIED, null)
                        && entry.hearing().notified().equals(command.service()),
                entry -> {
                    grounds.demandTellable(entry, held);
                    entry.giveNotice(command.service(), participants.current(), days.today());
                    events.putUp(entry, days.today());
                });
    }

    @Override
    @RolesAllowed(ListsPermission.LISTS_PROPOSE)
    @Audited(ListsAudit.LIST_ENTRY_HEARD)
    public void keepStatement(KeepStatement command) {
        lead(
                command,
                entry -> entry.isLedBy(participants.current(), EntryState.STATED, command.words()),
                entry -> entry.state(
                        command.words(),
                        command.receivedOn(),
                        command.waivesRest(),
                        participants.current(),
                        days.today()));
    }

    @Override
    @RolesAllowed(ListsPermission.LISTS_PROPOSE)
    @Audited(ListsAudit.LIST_ENTRY_HEARD)
    public void answer(LeadEntry command) {
        lead(command, EnumSet.of(EntryState.ANSWERED), false);
    }

    @Override
    @RolesAllowed(ListsPermission.LISTS_PROPOSE)
    @Audited(ListsAudit.LIST_ENTRY_DECISION_SERVED)
    public void serve(ServeDecision command) {
        lead(
                command,
                entry -> entry.isLedBy(participants.current(), EntryState.SERVED, null)
                        && entry.decision().service().equals(command.service()),
                entry -> entry.serve(command.decision(), command.service(), participants.current(), days.today()));
    }

    @Override
    @RolesAllowed(ListsPermission.LISTS_PROPOSE)
    @Audited(ListsAudit.LIST_ENTRY_AMENDED)
    public void amend(AmendListing command) {
        ListEntry seen =
                participants.demandVisible(entries.require(command.number().value()));
        Proposal proposal = grounds.amendment(command, types.require(seen.listType()));
        lead(
                command,
                entry -> entry.isLedBy(participants.current(), EntryState.PROPOSED, command.words())
                        && entry.facts().equals(proposal.facts()),
                entry -> {
                    if (entry.amend(proposal, command.words(), participants.current(), days.today())) {
                        events.over(entry);
                    }
                    entry.findBy(grounds.names(entry.subject()));
                });
    }

    @Override
    @RolesAllowed(ListsPermission.LISTS_PROPOSE)
    @Audited(ListsAudit.LIST_ENTRY_PROPOSAL_WITHDRAWN)
    public void withdrawProposal(LeadEntry command) {
        lead(command, EnumSet.of(EntryState.CLOSED), false);
    }

    @Override
    @RolesAllowed(ListsPermission.LISTS_PUBLISH)
    @Audited(ListsAudit.LIST_ENTRY_TURNED_BACK)
    public void turnBack(LeadEntry command) {
        lead(command, EnumSet.of(EntryState.RETURNED, EntryState.CLOSED), true);
    }

    /**
     * By words alone, to one of these.
     *
     * @param decided whether it is the credit office's turn, or still the bureau's
     */
    private void lead(LeadEntry command, Set<EntryState> these, boolean decided) {
        if (!these.contains(command.next())) {
            throw new ListingRefusedException(ListsError.ILLEGAL_TRANSITION, "", command.next());
        }
        lead(command, entry -> entry.isLedBy(participants.current(), command.next(), command.words()), entry -> {
            if (StepsOfAnEntry.isDecided(entry.state()) != decided) {
                throw new ListingRefusedException(ListsError.ILLEGAL_TRANSITION, entry.state(), command.next());
            }
            entry.lead(command.next(), command.words(), participants.current(), days.today());
        });
    }

    @Override
    @RolesAllowed(ListsPermission.LISTS_DECIDE)
    @Audited(ListsAudit.LIST_ENTRY_DECIDED)
    public void decide(DecideListing command) {
        EntryState next = command.approve() ? EntryState.APPROVED : EntryState.REJECTED;
        lead(command, entry -> entry.isLedBy(participants.current(), next, command.reason()), entry -> {
            if (command.approve()) {
                ListsAreAskedAsTheyAreNow.demandApprovable(
                        entry, types.require(entry.listType()), participants.current(), days.today());
                grounds.demandBehind(entry);
            }
            entry.decide(command.approve(), command.reason(), participants.current(), days.today());
        });
    }

    @Override
    @RolesAllowed(ListsPermission.LISTS_PUBLISH)
    @Audited(ListsAudit.LIST_ENTRY_PUBLISHED)
    public void publish(PublishListing command) {
        List<HeldRecordView> held =
                grounds.hold(entries.require(command.number().value()));
        lead(command, entry -> entry.isPublishedBy(participants.current(), command.until()), entry -> {
            ListsAreAskedAsTheyAreNow.demandBasis(entry, types.require(entry.listType()));
            grounds.demandPublishable(entry, held, command.until(), days.today());
            entry.publish(command.until(), participants.current(), days.today());
            events.publish(new EntryPublished(entry.number()));
        });
    }

    @Override
    @RolesAllowed(ListsPermission.LISTS_PUBLISH)
    @Audited(ListsAudit.LIST_ENTRY_WITHDRAWN)
    public void withdraw(WithdrawListing command) {
        lead(command, entry -> entry.isLedBy(participants.current(), EntryState.WITHDRAWN, command.reason()), entry -> {
            Removal removal = RemovalFitsTheListing.demand(
                    entry,
                    types.find(entry.listType()),
                    types.removalReasons(),
                    command.removal(),
                    command.document(),
                    days.today());
            entry.withdraw(removal, command.reason(), participants.current(), days.today());
            events.hide(entry);
        });
    }

    @Override
    @RolesAllowed(ListsPermission.LISTS_PROPOSE)
    @Audited(ListsAudit.LIST_ENTRY_REMOVAL_SERVED)
    public void serveRemoval(ServeRemoval command) {
        lead(
                command,
                entry -> entry.removal() != null
                        && command.service().equals(entry.removal().service()),
                entry -> entry.serveRemoval(command.service(), participants.current(), days.today()));
    }

    @Override
    @RolesAllowed(ListsPermission.LISTS_PUBLISH)
    @Audited(ListsAudit.LIST_ENTRY_NOTICE_ACKNOWLEDGED)
    public void acknowledge(AcknowledgeNotice command) {
        lead(
                command,
                entry -> Collections.disjoint(entry.notices(), command.notices()),
                entry -> entry.noted(command.notices()));
    }

    /** Once for a form; what an officer's own last step has done already, asked for again without a form, changes nothing. */
    private void lead(EntryCommand command, Predicate<ListEntry> done, Consumer<ListEntry> act) {
        onceOnly.once(command.token(), command, () -> {
            ListEntry entry = participants.demandVisible(
                    entries.requireForChange(command.number().value()));
            if (done.test(entry)) {
                AuditedAct.changedNothing();
            } else {
                entry.requireVersion(command.seenVersion());
                act.accept(entry);
                events.led(entry);
            }
            return null;
        });
    }
}
