package org.creditportal.lists.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.lists.domain.Entries.anEntry;

import java.util.List;
import org.creditportal.lists.api.EntryHidden;
import org.creditportal.lists.api.EntryPublished;
import org.creditportal.lists.api.EntryStanding;
import org.creditportal.lists.api.EntryState;
import org.creditportal.lists.api.EntryUnseen;
import org.creditportal.lists.domain.Entries;
import org.creditportal.lists.domain.ListEntry;
import org.creditportal.lists.domain.ListTypes;
import org.creditportal.records.api.record.KeepingBack;
import org.creditportal.records.api.record.NotPublic;
import org.creditportal.records.api.record.Publication;
import org.creditportal.records.api.record.RecordKeptBack;
import org.creditportal.records.api.record.RecordNumber;
import org.creditportal.records.api.record.WithholdingGround;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What only keeps a record from the public ends no ban of years or for life; what annuls or repairs it does (ADR 0077). */
class UnseenEntriesTest {

    private final EntriesFixture fixture = new EntriesFixture();
    private final EntriesOnRecords onRecords = fixture.onRecords;
    private final ListEntry ban =
            fixture.kept(anEntry().on(ListTypes.ban()).because("crime").published());

    @Test
    void aBanCountsOnWhileItsRecordIsWithheldAndIsSeenAgainWhenThatIsRefused() {
        onRecords.keptBack(new RecordKeptBack(Entries.RECORD, KeepingBack.WITHHELD));
        assertCountsUnseen();
        fixture.gate.close(NotPublic.WITHHELD);
        fixture.compareAll();
        assertCountsUnseen();
        assertThat(fixture.told).containsExactly(new EntryUnseen(ban.number()));
        fixture.gate.publication(Publication.ALLOWED);
        onRecords.regained(Entries.RECORD);
        assertThat(ban.isPublic(fixture.today)).isTrue();
        assertThat(fixture.told).last().isEqualTo(new EntryPublished(ban.number()));
    }

    @Test
    void aMinorsBanEndsAlsoWhenItsPublicationIsOver() {
        fixture.today = ban.publishedUntil().plusDays(1);
        fixture.gate.withheldAs = WithholdingGround.MINOR;
        onRecords.keptBack(new RecordKeptBack(Entries.RECORD, KeepingBack.WITHHELD));
        assertThat(ban.state()).isEqualTo(EntryState.WITHDRAWN);
    }

    @Test
    void aBanCountsOnWhenItsRecordsOwnTimeIsOver() {
        fixture.gate.close(NotPublic.RETENTION_OVER);
        onRecords.corrected(Entries.RECORD);
        assertCountsUnseen();
        assertThat(fixture.told).containsExactly(new EntryUnseen(ban.number()));
    }

    @ParameterizedTest
    @EnumSource(names = {"WITHDRAWN", "REPAIRED", "MINOR"})
    void whatSpeaksAgainstTheRecordItselfEndsTheBanAlsoUnseen(NotPublic because) {
        onRecords.keptBack(new RecordKeptBack(Entries.RECORD, KeepingBack.WITHHELD));
        fixture.gate.close(because);
        fixture.compareAll();
        assertThat(ban.state()).isEqualTo(EntryState.WITHDRAWN);
        assertThat(fixture.told).last().isEqualTo(new EntryHidden(ban.number(), true));
    }

    /** The list's term is its own: a penalty is published for months, a list of serious violations for three years. */
    @Test
    void whatIsPublishedOutlastsThePublicationOfItsPenaltyAndNothingNewRestsOnIt() {
        ListEntry ordinary = fixture.kept(anEntry().published());
        ListEntry waiting = fixture.kept(anEntry().approved());
        fixture.gate.close(NotPublic.PUBLICATION_OVER);
        fixture.compareAll();
        assertThat(List.of(ban, ordinary)).allMatch(entry -> entry.isPublic(fixture.today));
        assertThat(HeldGrounds.notShown(waiting, fixture.gate.hold(List.of(new RecordNumber(Entries.RECORD)))))
                .contains(Entries.RECORD);
    }

    private void assertCountsUnseen() {
        assertThat(ban.standing(fixture.today)).isEqualTo(EntryStanding.IN_FORCE);
        assertThat(ban.isPublic(fixture.today)).isFalse();
    }
}
