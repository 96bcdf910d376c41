package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.creditportal.lists.api.EntryNotice;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.lists.api.EntryState;
import org.creditportal.lists.domain.HeardEntry;
import org.creditportal.lists.domain.ListEntries;
import org.creditportal.lists.domain.ListEntry;
import org.creditportal.records.api.record.KeepingBack;
import org.creditportal.records.api.record.RecordKeptBack;
import org.creditportal.records.api.subject.TurnedOutMinor;

/** Finds the entries that something which befell a record or a subject concerns. */
@ApplicationScoped
public class EntriesOnRecords {

    /** States in which an entry is not done with. */
    static final Set<EntryState> OPEN =
            EnumSet.complementOf(EnumSet.of(EntryState.REJECTED, EntryState.WITHDRAWN, EntryState.CLOSED));

    /** States in which the public may see it, or a notice of it. */
    private static final Set<EntryState> TOLD = told();

    private static final Set<EntryState> WITHDRAWN = EnumSet.of(EntryState.WITHDRAWN);

    private static Set<EntryState> told() {
        Set<EntryState> states = EnumSet.copyOf(HeardEntry.HEARD);
        states.add(EntryState.PUBLISHED);
        return states;
    }

    @Inject
    ListEntries entries;

    @Inject
    FollowedRecords followed;

    @Inject
    EntryPlaces places;

    /** What rests on the record leaves the public within the transaction that keeps the record back (K-7, K-26, K-29). */
    void keptBack(@Observes RecordKeptBack event) {
        List<ListEntry> told = lock(followed.withPersons(entries.onRecord(event.number(), TOLD)));
        told.stream()
                .filter(entry -> entry.isBeingHeard() && entry.restsOn(event.number()))
                .forEach(followed::hideNotice);
        List<ListEntry> shown = told.stream()
                .filter(entry -> entry.state() == EntryState.PUBLISHED)
                .sorted(FollowedRecords.PERSONS_FIRST)
                .toList();
        if (event.because() == KeepingBack.DISPUTED) {
            shown.forEach(followed::suspend);
        } else {
            shown.stream().filter(entry -> entry.restsOn(event.number())).forEach(entry -> followed.lose(entry, event));
        }
    }

    /** Whatever an entry rests on, the public sees none of a minor's within the transaction that shows the age (K-7). */
    void turnedOutMinor(@Observes TurnedOutMinor event) {
        List<EntryNumber> told = event.subjects().stream()
                .flatMap(subject -> entries.ofSubject(subject, TOLD).stream())
                .sorted(Comparator.comparing(EntryNumber::value))
                .toList();
        lock(told).forEach(followed::leaveMinor);
    }

    /** All of them before the first is changed: whoever has written into the audit trail waits for nothing more. */
    private List<ListEntry> lock(List<EntryNumber> numbers) {
        return numbers.stream()
                .map(number -> entries.requireForChange(number.value()))
                .toList();
    }

    /** The place that an entry held is free: whoever a merger brought onto the list beside it holds it. */
    void over(@Observes EntryOver event) {
        ListEntry over = entries.require(event.number());
        if (!over.holdsPlace()) {
            places.passOn(over);
        }
    }

    /** A record says something else (K-26). */
    void corrected(String record) {
        followed.follow(entries.onRecord(record, OPEN), true);
    }

    /** A dispute is over. */
    void stands(String record) {
        followed.follow(entries.onRecord(record, OPEN), false);
    }

    /**
     * A record may be public again: entries that were taken back for its sake are for the credit office to think of, and proposals,
     * and what counted unseen, are before the public again.
     */
    void regained(String record) {
        followed.follow(entries.onRecord(record, TOLD), false);
        lock(entries.onRecord(record, WITHDRAWN)).stream()
                .filter(ListEntry::lostGround)
                .forEach(entry -> {
                    entry.noted(Set.of(EntryNotice.TAKEN_BACK));
                    entry.note(EntryNotice.GROUND_BACK);
                });
    }

    /** Records of these subjects may concern another now. */
    void regrouped(String... subjects) {
        for (String subject : subjects) {
            followed.follow(entries.ofSubject(subject, OPEN), false);
        }
    }
}
