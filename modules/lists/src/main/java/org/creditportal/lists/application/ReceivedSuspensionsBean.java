package org.creditportal.lists.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.creditportal.casework.api.once.OnceOnly;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.lists.api.EntryCommand;
import org.creditportal.lists.api.ListsAudit;
import org.creditportal.lists.api.ListsPermission;
import org.creditportal.lists.api.ResumeEntry;
import org.creditportal.lists.api.SuspendEntry;
import org.creditportal.lists.api.received.ReceivedSuspensions;
import org.creditportal.lists.domain.received.ReceivedEntries;
import org.creditportal.lists.domain.received.ReceivedEntry;

/** Suspends and resumes what others decided, by order of the credit office. */
@Stateless
@DenyAll
@Local(ReceivedSuspensions.class)
public class ReceivedSuspensionsBean implements ReceivedSuspensions {

    @Inject
    ReceivedEntries entries;

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
    @Audited(ListsAudit.RECEIVED_ENTRY_SUSPENDED)
    public void suspend(SuspendEntry command) {
        onceOnly.once(command.token(), command, () -> {
            ReceivedEntry entry = locked(command);
            boolean used = !entry.isSuspended();
            entry.suspendBy(command.document(), command.words(), participants.current(), days.today());
            if (used) {
                events.suspend(entry);
            }
            return null;
        });
    }

    @Override
    @RolesAllowed(ListsPermission.LISTS_PUBLISH)
    @Audited(ListsAudit.RECEIVED_ENTRY_RESUMED)
    public void resume(ResumeEntry command) {
        onceOnly.once(command.token(), command, () -> {
            ReceivedEntry entry = locked(command);
            entry.liftOrder(command.document(), participants.current());
            if (!entry.isSuspended() && entry.ending() == null) {
                events.resume(entry);
            }
            return null;
        });
    }

    private ReceivedEntry locked(EntryCommand command) {
        ReceivedEntry entry = entries.requireForChange(command.number().value());
        entry.requireVersion(command.seenVersion());
        return entry;
    }
}
