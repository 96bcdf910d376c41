package org.creditportal.lists.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.lists.application.EntriesFixture.OTHER_RECORD;
import static org.creditportal.lists.application.EntriesFixture.OTHER_SUBJECT;
import static org.creditportal.lists.domain.Entries.aGround;
import static org.creditportal.lists.domain.Entries.anEntry;

import org.creditportal.lists.api.EntryStanding;
import org.creditportal.lists.api.EntryState;
import org.creditportal.lists.domain.Entries;
import org.creditportal.lists.domain.ListEntry;
import org.creditportal.records.api.record.KeepingBack;
import org.creditportal.records.api.record.Publication;
import org.creditportal.records.api.record.RecordKeptBack;
import org.junit.jupiter.api.Test;

/** A merger brings two entries of a list onto one subject: one holds the place there, the other waits for it. */
class PlacesAfterMergersTest {

    private final EntriesFixture fixture = new EntriesFixture();
    private final EntriesInMemory entries = fixture.entries;
    private final GateOfRecords gate = fixture.gate;
    private final EntriesOnRecords onRecords = fixture.onRecords;

    @Test
    void whatLostItsPlaceInAMergerHoldsItAgainOnceTheOtherIsOver() {
        ListEntry other = mergedInto();
        ListEntry entry = entries.all.get(0);
        assertThat(entry.holdsPlace()).isFalse();
        onRecords.keptBack(new RecordKeptBack(OTHER_RECORD, KeepingBack.REPAIRED));
        assertThat(other.state()).isEqualTo(EntryState.WITHDRAWN);
        assertThat(entries.findHolder(entry.listType(), OTHER_SUBJECT)).contains(entry);
        assertThat(entry.notices()).isEmpty();
    }

    @Test
    void whatLostItsPlaceInAMergerHoldsItAgainOnceTheOtherHasExpired() {
        ListEntry other = mergedInto();
        ListEntry entry = entries.all.get(0);
        fixture.today = other.publishedUntil().plusDays(1);
        fixture.compareAll();
        assertThat(other.standing(fixture.today)).isEqualTo(EntryStanding.EXPIRED);
        assertThat(entries.findHolder(entry.listType(), OTHER_SUBJECT)).contains(entry);
    }

    @Test
    void whatLostItsPlaceInAMergerHoldsItsOwnAgainWhenTheyAreTwo() {
        ListEntry other = mergedInto();
        ListEntry entry = entries.all.get(0);
        gate.moveTo(Entries.SUBJECT);
        onRecords.regrouped(OTHER_SUBJECT, Entries.SUBJECT);
        assertThat(entries.findHolder(entry.listType(), Entries.SUBJECT)).contains(entry);
        assertThat(entries.findHolder(entry.listType(), OTHER_SUBJECT)).contains(other);
        assertThat(entry.notices()).isEmpty();
    }

    /** The entry of the subject into which that of the first was merged; it ends earlier. */
    private ListEntry mergedInto() {
        fixture.kept(anEntry().published());
        gate.moveTo(OTHER_SUBJECT);
        gate.says(OTHER_RECORD, Publication.ALLOWED, OTHER_SUBJECT, Entries.DECIDED_ON, null);
        ListEntry other = anEntry()
                .of(OTHER_SUBJECT)
                .restingOn(aGround(OTHER_RECORD, OTHER_SUBJECT))
                .approved();
        other.publish(fixture.today.plusDays(10), Entries.OFFICE, Entries.dayOf(fixture.today));
        fixture.kept(other);
        onRecords.regrouped(Entries.SUBJECT);
        return other;
    }
}
