package org.creditportal.lists.application;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.lists.api.RemovalCause;
import org.creditportal.lists.api.RemovalReason;
import org.creditportal.lists.domain.Entries;
import org.creditportal.lists.domain.ListEntry;
import org.creditportal.lists.domain.OfficialDay;

/** Entries follow records without a database; what the audit trail would tell is kept. */
class FollowedInMemory extends FollowedRecords {

    final List<String> audited = new ArrayList<>();
    boolean forThePublic = true;
    final ToldEvents toldEvents;

    FollowedInMemory(EntriesInMemory entries, GateOfRecords gate, List<Object> told, LegalDate legalDate) {
        this.entries = entries;
        this.gate = gate;
        this.subjects = new NamedSubjects(Entries.NAME);
        this.toldEvents = new ToldEvents(told);
        this.events = toldEvents;
        this.types = new NamedRemovals();
        this.days = new OfficialDays() {
            @Override
            OfficialDay today() {
                return Entries.dayOf(legalDate.today());
            }
        };
        this.days.legalDate = legalDate;
        this.places = new EntryPlaces();
        this.places.entries = entries;
        this.places.days = this.days;
        this.days.clock = Clock.fixed(Entries.NOON, ZoneOffset.UTC);
    }

    /** Each cause has a removal reason of its own name. */
    private final class NamedRemovals extends TenantListTypes {
        @Override
        public boolean isPublic(String id) {
            return forThePublic;
        }

        @Override
        public List<RemovalReason> removalReasons() {
            return Arrays.stream(RemovalCause.values())
                    .map(cause -> new RemovalReason(
                            cause.name(), new LocalizedText(cause.name(), cause.name()), true, List.of(cause)))
                    .toList();
        }
    }

    @Override
    void tell(String event, ListEntry entry, String reason) {
        audited.add(event);
    }
}
