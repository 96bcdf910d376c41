package org.creditportal.lists.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.lists.domain.Entries.anEntry;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.creditportal.kernel.outbox.DomainEvent;
import org.creditportal.lists.api.EntryState;
import org.creditportal.lists.api.EntryWithdrawn;
import org.creditportal.lists.domain.Entries;
import org.creditportal.lists.domain.ListEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LostGroundsTest {

    private final EntriesInMemory entries = new EntriesInMemory();
    private final GateOfRecords gate = new GateOfRecords();
    private final List<DomainEvent> published = new ArrayList<>();
    private final List<String> audited = new ArrayList<>();
    private final LostGrounds lostGrounds = new LostGrounds() {
        @Override
        void tell(ListEntry entry, String reason) {
            audited.add(reason);
        }
    };

    @BeforeEach
    void assemble() {
        lostGrounds.entries = entries;
        lostGrounds.gate = gate;
        lostGrounds.clock = Clock.fixed(Entries.NOON, ZoneOffset.UTC);
        lostGrounds.events = new EntryEvents() {
            @Override
            void publish(DomainEvent event) {
                published.add(event);
            }
        };
    }

    @Test
    void withdrawsAPublishedEntryAtOnceWithTheReason() {
        ListEntry entry = kept(anEntry().published());
        gate.close(Entries.RECORD);
        lostGrounds.withdrawEntriesOn(Entries.RECORD, "withheld");
        assertThat(entry.state()).isEqualTo(EntryState.WITHDRAWN);
        assertThat(entry.withdrawalReason()).contains(Entries.RECORD).contains("不宜公开");
        assertThat(published).containsExactly(new EntryWithdrawn(entry.number().value()));
        assertThat(audited).containsExactly(entry.withdrawalReason());
    }

    @Test
    void doesNothingTheSecondTime() {
        kept(anEntry().published());
        gate.close(Entries.RECORD);
        lostGrounds.withdrawEntriesOn(Entries.RECORD, "withdrawn");
        lostGrounds.withdrawEntriesOn(Entries.RECORD, "withdrawn");
        assertThat(published).hasSize(1);
    }

    @Test
    void leavesAnEntryWhoseRecordMayBePublicAgain() {
        ListEntry entry = kept(anEntry().published());
        lostGrounds.withdrawEntriesOn(Entries.RECORD, "withheld");
        assertThat(entry.state()).isEqualTo(EntryState.PUBLISHED);
        assertThat(published).isEmpty();
    }

    @Test
    void leavesEntriesThatAreNotPublishedToTheProcedure() {
        ListEntry entry = kept(anEntry().approved());
        gate.close(Entries.RECORD);
        lostGrounds.withdrawEntriesOn(Entries.RECORD, "repaired");
        assertThat(entry.state()).isEqualTo(EntryState.APPROVED);
    }

    private ListEntry kept(ListEntry entry) {
        entries.add(entry);
        return entry;
    }
}
