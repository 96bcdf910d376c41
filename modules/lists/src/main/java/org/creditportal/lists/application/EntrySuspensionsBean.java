package org.creditportal.lists.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.creditportal.casework.api.once.OnceOnly;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.lists.api.EntryCommand;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.lists.api.EntrySuspensions;
import org.creditportal.lists.api.ListsAudit;
import org.creditportal.lists.api.ListsError;
import org.creditportal.lists.api.ListsPermission;
import org.creditportal.lists.api.ResumeEntry;
import org.creditportal.lists.api.SuspendEntry;
import org.creditportal.lists.domain.ListEntries;
import org.creditportal.lists.domain.ListEntry;

/**
 * Suspends and resumes by order of the credit office, and with an entity's entry those of the persons who answer for it; the records
 * are held first, as whoever disputes one does.
 */
@Stateless
@DenyAll
public class EntrySuspensionsBean implements EntrySuspensions {

    @Inject
    ListEntries entries;

    @Inject
    FollowedRecords followed;

    @Inject
    DependentEntries dependents;

    @Inject
    Participants participants;

    @Inject
    OnceOnly onceOnly;

    @Inject
    EntryEvents events;

    @Inject
    OfficialDays days;

    @Override
    @RolesAllowed(ListsPermission.LISTS_PUBLISH)
    @Audited(ListsAudit.LIST_ENTRY_SUSPENDED)
    public void suspend(SuspendEntry command) {
        onceOnly.once(command.token(), command, () -> {
            ListEntry entry = locked(command);
            suspend(entry, command);
            dependents.published(entry.number()).stream()
                    .filter(person -> !person.isSuspendedBy(command.document().strip()))
                    .forEach(person -> suspend(person, command));
            return null;
        });
    }

    private void suspend(ListEntry entry, SuspendEntry command) {
        boolean shown = !entry.isSuspended();
        entry.suspendBy(command.document(), command.words(), participants.current(), days.today());
        if (shown) {
            events.hide(entry);
        }
    }

    @Override
    @RolesAllowed(ListsPermission.LISTS_PUBLISH)
    @Audited(ListsAudit.LIST_ENTRY_RESUMED)
    public void resume(ResumeEntry command) {
        onceOnly.once(command.token(), command, () -> {
            ListEntry entry = locked(command);
            String lifted = entry.liftOrder(command.document(), participants.current());
            List<ListEntry> persons = dependents.published(entry.number()).stream()
                    .filter(person -> person.isSuspendedBy(lifted))
                    .toList();
            persons.forEach(person -> person.liftOrder(lifted, participants.current()));
            followed.resume(
                    Stream.concat(Stream.of(entry), persons.stream())
                            .map(ListEntry::number)
                            .map(EntryNumber::new)
                            .toList(),
                    entry.number(),
                    participants
                            .current()
                            .sign(
                                    days.today().moment(),
                                    Reason.demand(command.words(), ListsError.DECISION_INCOMPLETE)));
            return null;
        });
    }

    private ListEntry locked(EntryCommand command) {
        followed.hold(dependents.records(entries.require(command.number().value())));
        ListEntry entry = participants.demandVisible(
                entries.requireForChange(command.number().value()));
        entry.requireVersion(command.seenVersion());
        return entry;
    }
}
