package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.creditportal.casework.api.proposal.ProposalWords;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.lists.api.BasisKey;
import org.creditportal.lists.api.CorrectEntry;
import org.creditportal.lists.api.EntryPublished;
import org.creditportal.lists.api.ListingRefusedException;
import org.creditportal.lists.api.ListsAudit;
import org.creditportal.lists.api.ListsError;
import org.creditportal.lists.domain.ListEntry;

/**
 * A published entry says something wrong: a clerk of the identifying bureau proposes what it is to say, a reviewer of the bureau
 * decides. The public page and the measures that rest on the entry follow; what it said is kept.
 */
@ApplicationScoped
public class CorrectEntryKind extends EntryChangeKind<CorrectEntry> {

    @Inject
    DependentEntries dependents;

    @Override
    public String name() {
        return CorrectEntry.KIND;
    }

    @Override
    public Class<CorrectEntry> commandType() {
        return CorrectEntry.class;
    }

    @Override
    public void tell(CorrectEntry command, ProposalWords words) {
        ListEntry entry = entries.require(command.number());
        words.text("correct.label.entry", entry.number())
                .text("correct.label.factsBefore", entry.facts())
                .text("EntryView.facts", command.facts())
                .citations("correct.label.basisBefore", List.of(entry.basis()))
                .text("EntryView.basis", command.basis())
                .day("correct.label.untilBefore", entry.publishedUntil())
                .day("detail.label.until", command.until())
                .text("correct.label.document", command.document())
                .text("detail.label.reason", command.reason());
    }

    @Override
    public void run(CorrectEntry command) {
        ListEntry entry = entries.requireForChange(command.number());
        dependents.demandPrincipal(entry, command.until());
        entry.correct(
                command.facts(),
                law(entry, command),
                command.until(),
                command.document(),
                decision(command),
                days.today());
        trail.record(ListsAudit.LIST_ENTRY_CORRECTED, entry.number(), command.reason());
        dependents.endWith(entry);
        if (!entry.isSuspended()) {
            events.publish(new EntryPublished(entry.number()));
        }
    }

    @Override
    void demandPossible(ListEntry entry, CorrectEntry command) {
        dependents.demandPrincipal(entry, command.until());
        entry.demandCorrectable(
                command.facts(), law(entry, command), command.until(), command.document(), days.today());
    }

    private Citation law(ListEntry entry, CorrectEntry command) {
        BasisKey chosen = new BasisKey(command.basis());
        if (BasisKey.of(entry.basis()).equals(chosen)) {
            return entry.basis();
        }
        return types.findBases(entry.listType()).stream()
                .filter(basis -> BasisKey.of(basis).equals(chosen))
                .findFirst()
                .orElseThrow(() ->
                        new ListingRefusedException(ListsError.BASIS_NOT_OF_LIST, String.valueOf(chosen.value())));
    }
}
