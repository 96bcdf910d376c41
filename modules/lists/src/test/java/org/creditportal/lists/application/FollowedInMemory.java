package org.creditportal.lists.application;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.lists.domain.Entries;
import org.creditportal.lists.domain.ListEntry;

/** Entries follow records without a database; what the audit trail would tell is kept. */
class FollowedInMemory extends FollowedRecords {

    final List<String> audited = new ArrayList<>();

    FollowedInMemory(EntriesInMemory entries, GateOfRecords gate, List<Object> told, LegalDate legalDate) {
        this.entries = entries;
        this.gate = gate;
        this.subjects = new NamedSubjects(Entries.NAME);
        this.events = new ToldEvents(told);
        this.legalDate = legalDate;
        this.clock = Clock.fixed(Entries.NOON, ZoneOffset.UTC);
    }

    @Override
    void tell(String event, ListEntry entry, String reason) {
        audited.add(event);
    }
}
