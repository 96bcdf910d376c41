package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.IdentityPermission;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.audit.NotedLooks;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.lists.api.EntryState;
import org.creditportal.lists.api.ListsAudit;
import org.creditportal.lists.api.ListsPermission;
import org.creditportal.lists.api.received.ListSource;
import org.creditportal.lists.domain.ListEntry;
import org.creditportal.lists.domain.ListedSubject;
import org.creditportal.lists.domain.StepsOfAnEntry;
import org.creditportal.lists.domain.Waiting;

/** The officer at work, as the procedure sees one: who it is, which entries are seen, what waits. */
@ApplicationScoped
class Participants {

    @Inject
    TenantDirectory tenants;

    @Inject
    CurrentOfficer currentOfficer;

    @Inject
    NotedLooks looks;

    Officer officer() {
        return currentOfficer.require();
    }

    Signatory current() {
        return officer().signatory();
    }

    /** The entry, if the officer may see it; else it looks like one that does not exist. */
    ListEntry demandVisible(ListEntry entry) {
        if (!isVisible(entry)) {
            throw new NotFoundException("ListEntry", entry.number());
        }
        return entry;
    }

    /** That the officer reads the entry of a natural person is on record under the person, and so found by whoever asks who looked. */
    void noteLook(ListedSubject subject, String entryNumber) {
        if (subject.isPerson()) {
            looks.note(ListsAudit.LISTED_PERSON_VIEWED, List.of(subject.number()), entryNumber);
        }
    }

    boolean isVisible(ListEntry entry) {
        return currentOfficer.require().seesBureau(entry.bureau());
    }

    /** Whether the officer takes in what the source tells: that of the own bureau, or all. */
    boolean minds(ListSource source) {
        return currentOfficer.require().seesBureau(source.bureau());
    }

    /** The only bureau whose entries the officer sees; null for all. One outside any bureau sees none. */
    String onlyBureau(String wanted) {
        Officer officer = currentOfficer.require();
        if (officer.may(IdentityPermission.BUREAUS_ALL)) {
            return wanted;
        }
        return officer.bureau() == null ? "" : officer.bureau();
    }

    /** Ids under which the entries of the bureau are kept that {@link #onlyBureau} tells; null for all. */
    Set<String> onlyBureaus(String wanted) {
        String only = onlyBureau(wanted);
        return only == null ? null : Set.copyOf(tenants.current().heldBy(only));
    }

    /** The states that the officer's permissions let an entry be led to from where it is, whatever else stands against it. */
    Set<EntryState> permittedSteps(EntryState from) {
        Officer officer = currentOfficer.require();
        Set<EntryState> steps = EnumSet.noneOf(EntryState.class);
        if (officer.may(ListsPermission.LISTS_PROPOSE)) {
            steps.addAll(EnumSet.of(EntryState.NOTIFIED, EntryState.STATED, EntryState.ANSWERED, EntryState.SERVED));
        }
        if (officer.may(ListsPermission.LISTS_DECIDE)) {
            steps.addAll(EnumSet.of(EntryState.APPROVED, EntryState.REJECTED));
        }
        if (officer.may(ListsPermission.LISTS_PUBLISH)) {
            steps.addAll(EnumSet.of(EntryState.PUBLISHED, EntryState.WITHDRAWN, EntryState.RETURNED));
        }
        if (officer.may(
                StepsOfAnEntry.isDecided(from) ? ListsPermission.LISTS_PUBLISH : ListsPermission.LISTS_PROPOSE)) {
            steps.add(EntryState.CLOSED);
        }
        return steps;
    }

    Waiting waiting() {
        return waiting(currentOfficer.require());
    }

    /** What may wait for an officer, who need not be at work. */
    static Waiting waiting(Officer officer) {
        Set<String> decidesFor = officer.may(ListsPermission.LISTS_DECIDE) ? officer.bureaus() : Set.of();
        boolean publishes = officer.may(ListsPermission.LISTS_PUBLISH)
                && officer.signatory().creditOffice();
        Set<String> preparesFor = officer.may(ListsPermission.LISTS_PROPOSE) ? officer.bureaus() : Set.of();
        return new Waiting(officer.id(), decidesFor, preparesFor, publishes);
    }
}
