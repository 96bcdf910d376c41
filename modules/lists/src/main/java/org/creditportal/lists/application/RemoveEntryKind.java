package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.creditportal.casework.api.proposal.ProposalWords;
import org.creditportal.lists.api.EntryState;
import org.creditportal.lists.api.ListsAudit;
import org.creditportal.lists.api.RemovalReason;
import org.creditportal.lists.api.RemoveEntry;
import org.creditportal.lists.domain.ListEntry;
import org.creditportal.lists.domain.Removal;
import org.creditportal.lists.domain.RemovalFitsTheListing;

/**
 * Who identified a subject takes it off (谁认定谁移出): a clerk of the identifying bureau proposes it, a reviewer of the bureau decides.
 * The credit office withdraws on its own account beside it.
 */
@ApplicationScoped
public class RemoveEntryKind extends EntryChangeKind<RemoveEntry> {

    @Override
    public String name() {
        return RemoveEntry.KIND;
    }

    @Override
    public Class<RemoveEntry> commandType() {
        return RemoveEntry.class;
    }

    @Override
    public void tell(RemoveEntry command, ProposalWords words) {
        ListEntry entry = entries.require(command.number());
        words.text("correct.label.entry", entry.number())
                .text("EntryView.subject", entry.subject().name())
                .text("EntryView.facts", entry.facts())
                .citations("EntryView.basis", List.of(entry.basis()))
                .texts(
                        "detail.label.removal",
                        types.removalReasons().stream()
                                .filter(reason -> reason.id().equals(command.removal()))
                                .map(RemovalReason::name)
                                .map(name -> name.text(words.language()))
                                .toList())
                .text("detail.label.removalDocument", command.document())
                .text("detail.label.reason", command.reason());
    }

    @Override
    public void run(RemoveEntry command) {
        ListEntry entry = entries.requireForChange(command.number());
        entry.remove(removal(entry, command), decision(command));
        trail.record(ListsAudit.LIST_ENTRY_WITHDRAWN, entry.number(), command.reason());
        events.hide(entry);
        events.led(entry);
    }

    @Override
    void demandPossible(ListEntry entry, RemoveEntry command) {
        entry.state().to(EntryState.WITHDRAWN);
        removal(entry, command);
    }

    private Removal removal(ListEntry entry, RemoveEntry command) {
        return RemovalFitsTheListing.demand(
                entry,
                types.find(entry.listType()),
                types.removalReasons(),
                command.removal(),
                command.document(),
                days.today());
    }
}
