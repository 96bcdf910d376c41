package org.creditportal.lists.application;

import jakarta.inject.Inject;
import org.creditportal.casework.api.CaseworkError;
import org.creditportal.casework.api.CaseworkRefusedException;
import org.creditportal.casework.api.proposal.ProposalKind;
import org.creditportal.casework.api.step.Signatories;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.lists.api.EntryChange;
import org.creditportal.lists.api.ListTypeDirectory;
import org.creditportal.lists.api.ListsError;
import org.creditportal.lists.api.ListsPermission;
import org.creditportal.lists.domain.ListEntries;
import org.creditportal.lists.domain.ListEntry;

/**
 * Changes of a published entry that the identifying bureau decides on by itself (谁认定谁负责): a clerk of the bureau proposes, a
 * reviewer of it decides.
 */
abstract class EntryChangeKind<C extends EntryChange> implements ProposalKind<C> {

    @Inject
    ListEntries entries;

    @Inject
    ListTypeDirectory types;

    @Inject
    EntryEvents events;

    @Inject
    AuditTrail trail;

    @Inject
    Signatories signatories;

    @Inject
    OfficialDays days;

    /** What would be refused when it is decided is refused when it is proposed; nothing of it is kept. */
    abstract void demandPossible(ListEntry entry, C command);

    @Override
    public String proposePermission() {
        return ListsPermission.LISTS_PROPOSE;
    }

    @Override
    public void demandProposable(C command, Officer proposer) {
        if (!proposer.isOf(bureau(command))) {
            throw new CaseworkRefusedException(CaseworkError.SAME_BUREAU);
        }
        reason(command);
        demandPossible(entries.require(command.number()), command);
    }

    @Override
    public String decidePermission() {
        return ListsPermission.LISTS_DECIDE;
    }

    @Override
    public String bureau(C command) {
        return entries.require(command.number()).bureau();
    }

    @Override
    public String title(C command) {
        return entries.require(command.number()).number();
    }

    @Override
    public long seenVersion(C command) {
        return command.seenVersion();
    }

    @Override
    public long currentVersion(C command) {
        return entries.requireForChange(command.number()).version();
    }

    /** The decision of the officer at work, for the proposal's reason. */
    Signature decision(C command) {
        return signatories.current().sign(days.today().moment(), reason(command));
    }

    private Reason reason(C command) {
        return Reason.demand(command.reason(), ListsError.DECISION_INCOMPLETE);
    }
}
