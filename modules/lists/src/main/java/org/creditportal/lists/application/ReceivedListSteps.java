package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.kernel.turn.Turns;
import org.creditportal.lists.api.ListsAudit;
import org.creditportal.lists.api.received.EntriesReceived;
import org.creditportal.lists.api.received.ImportOutcome;
import org.creditportal.lists.api.received.ListSource;
import org.creditportal.lists.api.received.ReceivedFaultRow;
import org.creditportal.lists.api.received.ReceivedImportRow.Counts;
import org.creditportal.lists.domain.received.ReceivedEntries;
import org.creditportal.lists.domain.received.ReceivedEntry;
import org.creditportal.lists.domain.received.ReceivedImport;
import org.creditportal.lists.domain.received.ReceivedImports;
import org.creditportal.lists.domain.received.ToldEntry;

/** The steps by which a delivery is taken in, each in a transaction of its caller's; one delivery of a source at a time. */
@ApplicationScoped
class ReceivedListSteps {

    @Inject
    ReceivedEntries entries;

    @Inject
    ReceivedImports imports;

    @Inject
    ReceivedSubjects subjects;

    @Inject
    EntryEvents events;

    @Inject
    Turns turns;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Whether no later delivery of the source was asked for; the source waits until the transaction ends. */
    private boolean isNewest(ReceivedImport delivery) {
        turns.take("lists.received:" + delivery.source());
        return imports.newest(delivery.source())
                .filter(newest -> newest.number().equals(delivery.number()))
                .isPresent();
    }

    /** It begins, perhaps again. */
    ReceivedImport begin(String number) {
        ReceivedImport delivery = imports.require(number);
        imports.forgetFaults(delivery);
        return delivery;
    }

    /**
     * Takes a portion of rows.
     *
     * @param seen keys of the rows before, to which these are added
     * @return how many of them are faulty; below zero when a later delivery has taken this one's place
     */
    int take(String number, ListSource source, List<ReadRow> rows, Set<String> seen) {
        ReceivedImport delivery = imports.require(number);
        if (!isNewest(delivery)) {
            return -1;
        }
        List<ReceivedFaultRow> faults = new ArrayList<>();
        List<ReadRow> sound = new ArrayList<>();
        rows.forEach(row -> {
            faults.addAll(row.faults());
            if (row.isSound()) {
                sound.add(row);
            }
        });
        List<ToldEntry> told = subjects.told(sound, source, seen, faults);
        Map<String, ReceivedEntry> known = entries.byKeys(
                told.stream().map(one -> ReceivedEntry.key(source.id(), one)).toList());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<String> changed = told.stream()
                .map(one -> keep(one, known.get(ReceivedEntry.key(source.id(), one)), source, delivery, now))
                .flatMap(Optional::stream)
                .map(ReceivedEntry::number)
                .toList();
        if (!changed.isEmpty()) {
            events.publish(EntriesReceived.of(changed));
        }
        imports.addFaults(delivery, faults);
        return (int) faults.stream().map(ReceivedFaultRow::line).distinct().count();
    }

    /** The entry that is new or says something else now. */
    private Optional<ReceivedEntry> keep(
            ToldEntry told, ReceivedEntry known, ListSource source, ReceivedImport delivery, Instant now) {
        if (known == null) {
            ReceivedEntry entry = ReceivedEntry.of(source, told, delivery, now);
            subjects.name(entry);
            entries.add(entry);
            return Optional.of(entry);
        }
        if (known.repeat(told, delivery)) {
            subjects.name(known);
            return Optional.of(known);
        }
        return Optional.empty();
    }

    /** All rows were taken: whether what the delivery does not tell has ended. */
    ImportOutcome judge(String number, int faulty) {
        ReceivedImport delivery = imports.require(number);
        return isNewest(delivery)
                ? delivery.judge(
                        faulty,
                        entries.countOf(delivery.source()),
                        entries.countNotTold(delivery.source(), delivery.id()))
                : ImportOutcome.SUPERSEDED;
    }

    /**
     * Ends some that the delivery does not tell, and all that rests on them.
     *
     * @return whether there were any
     */
    boolean end(String number, int most) {
        ReceivedImport delivery = imports.require(number);
        List<ReceivedEntry> gone =
                isNewest(delivery) ? entries.notTold(delivery.source(), delivery.id(), most) : List.of();
        gone.forEach(entry -> {
            entry.vanish(delivery);
            events.end(entry);
        });
        return !gone.isEmpty();
    }

    /** It is through. */
    void finish(String number, ImportOutcome outcome, int rows, int faulty) {
        ReceivedImport delivery = imports.require(number);
        List<Integer> acts = entries.countBy(delivery.id());
        int missing =
                outcome == ImportOutcome.SUPERSEDED ? 0 : (int) entries.countNotTold(delivery.source(), delivery.id());
        delivery.finish(outcome, new Counts(rows, faulty, acts.get(0), acts.get(1), acts.get(2), missing));
        trail.recordAsSystem(
                ListsAudit.LIST_RECEIVED,
                delivery.number(),
                delivery.source() + " " + delivery.asOf() + " " + outcome + " +" + acts.get(0) + " ~" + acts.get(1)
                        + " -" + acts.get(2));
    }
}
