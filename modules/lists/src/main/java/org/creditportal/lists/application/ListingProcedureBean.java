package org.creditportal.lists.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.kernel.audit.AuditedAct;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.lists.api.AcknowledgeNotice;
import org.creditportal.lists.api.DecideListing;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.lists.api.EntryPublished;
import org.creditportal.lists.api.ListTypeDirectory;
import org.creditportal.lists.api.ListingProcedure;
import org.creditportal.lists.api.ListsAudit;
import org.creditportal.lists.api.ListsPermission;
import org.creditportal.lists.api.ProposeListing;
import org.creditportal.lists.api.PublishListing;
import org.creditportal.lists.api.WithdrawListing;
import org.creditportal.lists.domain.ListEntries;
import org.creditportal.lists.domain.ListEntry;
import org.creditportal.lists.domain.OneActiveEntryPerList;
import org.creditportal.lists.domain.Proposal;
import org.creditportal.lists.domain.Repetition;
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
    EntryEvents events;

    @Inject
    LegalDate legalDate;

    @Inject
    Clock clock;

    @Override
    @RolesAllowed(ListsPermission.LISTS_PROPOSE)
    @Audited(ListsAudit.LIST_ENTRY_PROPOSED)
    public EntryNumber propose(ProposeListing command) {
        Signatory proposer = participants.current();
        Proposal proposal = grounds.proposal(command, types.require(command.listType()));
        LocalDate today = legalDate.today();
        ListEntry entry = ListEntry.propose(proposal, proposer, today, clock.instant());
        Optional<ListEntry> holder =
                entries.findHolder(entry.listType(), entry.subject().number());
        if (holder.isPresent() && holder.get().repeats(proposal, proposer)) {
            AuditedAct.changedNothing();
            return holder.get().number();
        }
        OneActiveEntryPerList.demand(holder, today);
        entry.findBy(grounds.names(entry.subject()));
        entries.add(entry);
        return entry.number();
    }

    @Override
    @RolesAllowed(ListsPermission.LISTS_DECIDE)
    @Audited(ListsAudit.LIST_ENTRY_DECIDED)
    public void decide(DecideListing command) {
        ListEntry entry = participants.demandVisible(
                entries.requireForChange(command.number().value()));
        Signatory reviewer = participants.current();
        if (!Repetition.ofDecision(entry, command.approve(), command.reason(), reviewer)) {
            entry.requireVersion(command.seenVersion());
            entry.decide(command.approve(), command.reason(), reviewer, clock.instant());
        } else {
            AuditedAct.changedNothing();
        }
    }

    @Override
    @RolesAllowed(ListsPermission.LISTS_PUBLISH)
    @Audited(ListsAudit.LIST_ENTRY_PUBLISHED)
    public void publish(PublishListing command) {
        List<HeldRecordView> held =
                grounds.hold(entries.require(command.number().value()));
        ListEntry entry = participants.demandVisible(
                entries.requireForChange(command.number().value()));
        Signatory publisher = participants.current();
        if (!Repetition.ofPublication(entry, command.until(), publisher)) {
            entry.requireVersion(command.seenVersion());
            grounds.demandPublishable(entry, held);
            entry.publish(command.until(), publisher, legalDate.today(), clock.instant());
            events.publish(new EntryPublished(entry.number().value()));
        } else {
            AuditedAct.changedNothing();
        }
    }

    @Override
    @RolesAllowed(ListsPermission.LISTS_PUBLISH)
    @Audited(ListsAudit.LIST_ENTRY_WITHDRAWN)
    public void withdraw(WithdrawListing command) {
        ListEntry entry = participants.demandVisible(
                entries.requireForChange(command.number().value()));
        Signatory officer = participants.current();
        if (!Repetition.ofWithdrawal(entry, command.reason(), officer)) {
            entry.requireVersion(command.seenVersion());
            entry.withdraw(command.reason(), officer, clock.instant());
            events.hide(entry);
        } else {
            AuditedAct.changedNothing();
        }
    }

    @Override
    @RolesAllowed(ListsPermission.LISTS_PUBLISH)
    @Audited(ListsAudit.LIST_ENTRY_NOTICE_ACKNOWLEDGED)
    public void acknowledge(AcknowledgeNotice command) {
        ListEntry entry = participants.demandVisible(
                entries.requireForChange(command.number().value()));
        if (entry.notice() == null) {
            AuditedAct.changedNothing();
        } else {
            entry.requireVersion(command.seenVersion());
            entry.note(null);
        }
    }
}
