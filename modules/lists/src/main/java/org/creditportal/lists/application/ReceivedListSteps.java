package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
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
import org.creditportal.lists.domain.received.UnreadRows;

/** The steps by which a delivery is taken in, each in a transaction of its caller's; one delivery of a source at a time. */
@ApplicationScoped
class ReceivedListSteps {

    private static final int AT_ONCE = 1000;

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
    OfficialDays days;

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
     * @param unread rows before that could not be taken, to which these are added
     * @return how many of them are faulty; below zero when a later delivery has taken this one's place
     */
    int take(String number, ListSource source, List<ReadRow> rows, Set<String> seen, UnreadRows unread) {
        ReceivedImport delivery = imports.require(number);
        if (!isNewest(delivery)) {
            return -1;
        }
        List<ReceivedFaultRow> faults = new ArrayList<>();
        List<ReadRow> sound = new ArrayList<>();
        rows.forEach(row -> {
            faults.addAll(row.faults());
            if (row.isSound()) {
                sound.addAll(row.over() ? List.of() : List.of(row));
            } else {
                unread.add(row.subject().name(), row.document());
            }
        });
        List<ToldEntry> told = subjects.told(sound, source, seen, unread, faults);
        EarlierReceived earlier = new EarlierReceived(entries, delivery);
        Map<String, ReceivedEntry> known = notLapsed(told, earlier.known(told), delivery);
        Map<String, ReceivedEntry> ended = earlier.ended(told, known);
        Instant now = days.now();
        List<String> changed = told.stream()
                .map(one -> keep(one, known.get(ReceivedEntry.key(source.id(), one)), source, delivery, now))
                .flatMap(Optional::stream)
                .map(entry -> suspendedAs(entry, known, ended))
                .map(ReceivedEntry::number)
                .toList();
        if (!changed.isEmpty()) {
            events.publish(EntriesReceived.of(changed));
        }
        imports.addFaults(delivery, faults);
        return (int) faults.stream().map(ReceivedFaultRow::line).distinct().count();
    }

    /**
     * Those known that are still what is told. Whose last day was over before a later one is told has ended with all that rests on it;
     * asking for what has ended writes that, so that its place is free for the new entry.
     */
    private Map<String, ReceivedEntry> notLapsed(
            List<ToldEntry> told, Map<String, ReceivedEntry> known, ReceivedImport delivery) {
        Map<String, ReceivedEntry> still = new HashMap<>(known);
        told.forEach(one -> {
            String key = ReceivedEntry.key(delivery.source(), one);
            ReceivedEntry entry = known.get(key);
            if (entry != null && entry.lapse(one.until(), delivery, days.date())) {
                events.end(entry);
                still.remove(key);
            }
        });
        return still;
    }

    /** What is told again after it was ended is a new entry, and suspended as the ended one was. */
    private static ReceivedEntry suspendedAs(
            ReceivedEntry entry, Map<String, ReceivedEntry> known, Map<String, ReceivedEntry> ended) {
        ReceivedEntry earlier = ended.get(entry.rowKey());
        if (earlier != null && !known.containsKey(entry.rowKey())) {
            entry.staySuspendedAs(earlier);
        }
        return entry;
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
    ImportOutcome judge(String number, int faulty, UnreadRows unread) {
        ReceivedImport delivery = imports.require(number);
        return isNewest(delivery)
                ? delivery.judge(faulty, entries.countOf(delivery.source()), countGone(delivery, unread))
                : ImportOutcome.SUPERSEDED;
    }

    private long countGone(ReceivedImport delivery, UnreadRows unread) {
        long gone = 0;
        long after = 0;
        List<ReceivedEntry> portion = notTold(delivery, after, AT_ONCE);
        while (!portion.isEmpty()) {
            gone += portion.stream()
                    .filter(entry -> delivery.ends(entry, unread))
                    .count();
            after = portion.get(portion.size() - 1).id();
            portion = notTold(delivery, after, AT_ONCE);
        }
        return gone;
    }

    private List<ReceivedEntry> notTold(ReceivedImport delivery, long after, int most) {
        return entries.notTold(delivery.source(), delivery.id(), after, most);
    }

    /**
     * Ends some that the delivery does not tell, and all that rests on them; what an unread row may tell stays.
     *
     * @param after id of the last one before, 0 for none
     * @return id of the last one looked at; 0 when there is none any more
     */
    long end(String number, UnreadRows unread, long after, int most) {
        ReceivedImport delivery = imports.require(number);
        List<ReceivedEntry> portion = isNewest(delivery) ? notTold(delivery, after, most) : List.of();
        portion.stream().filter(entry -> delivery.ends(entry, unread)).forEach(entry -> {
            entry.vanish(delivery);
            events.end(entry);
        });
        return portion.isEmpty() ? 0 : portion.get(portion.size() - 1).id();
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
