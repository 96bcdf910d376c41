package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.creditportal.kernel.tenant.ListColour;
import org.creditportal.lists.api.EntryGate;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.lists.api.EntryStanding;
import org.creditportal.lists.api.HeldEntryView;
import org.creditportal.records.api.record.HeldRecordView;
import org.creditportal.records.api.record.Publication;
import org.creditportal.records.api.record.RecordGate;
import org.creditportal.records.api.record.RecordLookup;
import org.creditportal.records.api.record.RecordNumber;
import org.creditportal.sanctions.api.SanctionsError;
import org.creditportal.sanctions.api.SanctionsRefusedException;
import org.creditportal.sanctions.domain.supervision.WatchedGround;

/** What a mark may rest on: a list entry in force that is no honour, whoever decided it, or a record of the officer's bureau. */
@ApplicationScoped
class MarkGrounds {

    @Inject
    private EntryGate entries;

    @Inject
    private RecordGate records;

    @Inject
    private RecordLookup lookup;

    @Inject
    private SanctionOfficers officers;

    /** The ground, held until the transaction ends, before anything that rests on it is locked. */
    WatchedGround hold(String number) {
        Optional<HeldEntryView> entry = entries.hold(new EntryNumber(number));
        return entry.isPresent() ? ground(entry.get()) : ground(new RecordNumber(number));
    }

    private static WatchedGround ground(HeldEntryView entry) {
        if (entry.standing() != EntryStanding.IN_FORCE || entry.colour() == ListColour.RED) {
            throw refused(entry.number().value());
        }
        return new WatchedGround(
                entry.number().value(), true, entry.subjectNumber(), entry.subjectName(), entry.until());
    }

    private WatchedGround ground(RecordNumber number) {
        boolean own = officers.officer().isOf(lookup.require(number).row().bureau());
        List<HeldRecordView> held = records.hold(List.of(number));
        if (!own || held.isEmpty() || held.get(0).publication() != Publication.ALLOWED) {
            throw refused(number.value());
        }
        HeldRecordView record = held.get(0);
        return new WatchedGround(
                number.value(), false, record.subject().value(), record.subjectName(), record.lastDay());
    }

    private static SanctionsRefusedException refused(String number) {
        return new SanctionsRefusedException(SanctionsError.GROUND_NOT_USABLE, number);
    }
}
