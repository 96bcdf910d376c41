package org.creditportal.lists.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.kernel.work.TenantWork;
import org.creditportal.lists.domain.Entries;
import org.creditportal.lists.domain.ListEntry;

/** Entries and the records that they rest on, without a database; whatever befalls one reaches the others at once. */
final class EntriesFixture {

    static final String OTHER_SUBJECT = "0AWE35PSG1C6Q";
    static final String OTHER_RECORD = "0AWE35PSG1C7R";

    final EntriesInMemory entries = new EntriesInMemory();
    final GateOfRecords gate = new GateOfRecords();
    final List<Object> told = new ArrayList<>();
    final FollowedInMemory followed = new FollowedInMemory(entries, gate, told, new LegalDate() {
        @Override
        public LocalDate today() {
            return today;
        }
    });
    final SubjectsBehind subjects = new SubjectsBehind();
    final EntriesOnRecords onRecords = new EntriesOnRecords();
    LocalDate today = Entries.TODAY;

    private final EntryByEntryComparison comparison = new EntryByEntryComparison();

    EntriesFixture() {
        DependentEntries dependents = new DependentEntries();
        dependents.entries = entries;
        dependents.followed = followed;
        dependents.events = followed.events;
        dependents.days = followed.days;
        dependents.persons = subjects.persons();
        followed.toldEvents.observers.add(dependents::fallWith);
        followed.toldEvents.observers.add(onRecords::over);
        onRecords.entries = entries;
        onRecords.followed = followed;
        comparison.entries = entries;
        comparison.followed = followed;
        comparison.dependents = dependents;
        comparison.work = new TenantWork() {
            @Override
            public void inTransaction(TenantId tenant, Runnable work) {
                work.run();
            }
        };
    }

    void compareAll() {
        TenantScope.runAs(new TenantId("kunming"), comparison::compare);
    }

    ListEntry kept(ListEntry entry) {
        entries.add(entry);
        return entry;
    }
}
