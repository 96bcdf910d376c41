package org.creditportal.lists.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.creditportal.casework.api.once.OnceOnly;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.kernel.error.LineFault;
import org.creditportal.lists.api.ListingBatches;
import org.creditportal.lists.api.ListingRefusedException;
import org.creditportal.lists.api.ListsAudit;
import org.creditportal.lists.api.ListsError;
import org.creditportal.lists.api.ListsPermission;
import org.creditportal.lists.api.ProposeListings;
import org.creditportal.lists.domain.ListEntries;
import org.creditportal.lists.domain.ListEntry;
import org.creditportal.lists.domain.OneActiveEntryPerList;

/** Proposals of one decision: judged one by one, kept together. */
@Stateless
@DenyAll
public class ListingBatchesBean implements ListingBatches {

    @Inject
    BatchOfProposals batch;

    @Inject
    ListEntries entries;

    @Inject
    RecordGrounds grounds;

    @Inject
    OfficialDays days;

    @Inject
    OnceOnly onceOnly;

    @Inject
    AuditTrail trail;

    @Override
    @RolesAllowed(ListsPermission.LISTS_PROPOSE)
    public List<LineFault> findFaults(ProposeListings command) {
        return batch.judge(command).faults();
    }

    @Override
    @RolesAllowed(ListsPermission.LISTS_PROPOSE)
    @Audited(ListsAudit.LIST_ENTRIES_PROPOSED)
    public void propose(ProposeListings command) {
        onceOnly.once(command.token(), command, () -> {
            BatchOfProposals.Judged judged = batch.judge(command);
            if (!judged.faults().isEmpty() || judged.entries().isEmpty()) {
                throw new ListingRefusedException(
                        ListsError.BATCH_LINES, judged.faults().size());
            }
            judged.entries().forEach(entry -> keep(entry, command.document()));
            return null;
        });
    }

    private void keep(ListEntry entry, String document) {
        OneActiveEntryPerList.demand(
                entries.findHolder(entry.listType(), entry.subject().number()),
                days.today().date());
        entry.findBy(grounds.names(entry.subject()));
        entries.add(entry);
        trail.record(ListsAudit.LIST_ENTRY_PROPOSED, entry.number(), document);
    }
}
