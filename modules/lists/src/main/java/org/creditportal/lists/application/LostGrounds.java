package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.creditportal.kernel.audit.AuditEvent;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.kernel.text.Texts;
import org.creditportal.lists.api.EntryWithdrawn;
import org.creditportal.lists.domain.ListEntries;
import org.creditportal.lists.domain.ListEntry;
import org.creditportal.records.api.record.RecordGate;
import org.creditportal.records.api.record.RecordNumber;

/**
 * Withdraws published entries at once when a record that they rest on may not be public any more (K-7, K-26; 行政处罚法 Art. 48:
 * within three days). Asks how the record stands now, so that an event that comes late or twice does no harm.
 */
@ApplicationScoped
class LostGrounds {

    @Inject
    ListEntries entries;

    @Inject
    RecordGate gate;

    @Inject
    EntryEvents events;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** @param cause what befell the record, as the bundle's {@code lostGround.<cause>} says; in Chinese, as all files are kept */
    void withdrawEntriesOn(String record, String cause) {
        if (gate.mayBePublished(new RecordNumber(record))) {
            return;
        }
        String reason = Texts.of("lists", Locale.SIMPLIFIED_CHINESE).get("lostGround." + cause, record);
        for (ListEntry entry : entries.publishedOn(record)) {
            entry.loseGround(reason, clock.instant().truncatedTo(ChronoUnit.MICROS));
            tell(entry, reason);
            events.publish(new EntryWithdrawn(entry.number().value()));
        }
    }

    void tell(ListEntry entry, String reason) {
        trail.recordAsSystem(AuditEvent.LIST_ENTRY_WITHDRAWN, entry.number().value(), reason);
    }
}
