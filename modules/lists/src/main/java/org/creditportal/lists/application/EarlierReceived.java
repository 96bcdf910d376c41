package org.creditportal.lists.application;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.lists.domain.received.ReceivedEntries;
import org.creditportal.lists.domain.received.ReceivedEntry;
import org.creditportal.lists.domain.received.ReceivedImport;
import org.creditportal.lists.domain.received.ToldEntry;

/** Knows again what a source told before, also where it writes the decision otherwise now or begins to tell its number. */
final class EarlierReceived {

    private final ReceivedEntries entries;
    private final ReceivedImport delivery;

    EarlierReceived(ReceivedEntries entries, ReceivedImport delivery) {
        this.entries = entries;
        this.delivery = delivery;
    }

    /** Those not ended that are told, by the keys of what is told; of several that may be meant nobody can tell which. */
    Map<String, ReceivedEntry> known(List<ToldEntry> told) {
        Map<String, ReceivedEntry> known =
                new HashMap<>(entries.byKeys(told.stream().map(this::key).toList()));
        List<ToldEntry> strangers =
                told.stream().filter(one -> !known.containsKey(key(one))).toList();
        Set<ReceivedEntry> taken = new HashSet<>(known.values());
        Map<String, List<ReceivedEntry>> before = ofSubjects(strangers);
        strangers.forEach(one -> recognised(one, before, taken).ifPresent(entry -> {
            taken.add(entry);
            known.put(key(one), entry);
        }));
        return known;
    }

    private Optional<ReceivedEntry> recognised(
            ToldEntry told, Map<String, List<ReceivedEntry>> before, Set<ReceivedEntry> taken) {
        List<ReceivedEntry> possible = before.getOrDefault(told.subject().number(), List.of()).stream()
                .filter(entry -> entry.ending() == null && entry.lastImport() != delivery.id())
                .filter(entry -> !taken.contains(entry) && mayBe(entry, told))
                .toList();
        return possible.stream()
                .filter(entry -> isDecision(entry, told))
                .findFirst()
                .or(() -> possible.stream()
                        .filter(entry ->
                                possible.size() == 1 && (entry.document() == null) != (told.document() == null))
                        .findFirst());
    }

    /**
     * What is told again after it was ended is a new entry, and suspended as the latest was that it may be: by the keys of what is told.
     * Asking writes what has ended before, so that its place is free.
     *
     * @param known those that are told and not ended
     */
    Map<String, ReceivedEntry> ended(List<ToldEntry> told, Map<String, ReceivedEntry> known) {
        List<ToldEntry> fresh =
                told.stream().filter(one -> !known.containsKey(key(one))).toList();
        Map<String, List<ReceivedEntry>> before = ofSubjects(fresh);
        Map<String, ReceivedEntry> ended = new HashMap<>();
        fresh.forEach(one -> latest(one, before, known.values()).ifPresent(entry -> ended.put(key(one), entry)));
        return ended;
    }

    /** The decision itself, where it was here; else one that it may be, if that is suspended. */
    private Optional<ReceivedEntry> latest(
            ToldEntry told, Map<String, List<ReceivedEntry>> before, Collection<ReceivedEntry> toldToo) {
        List<ReceivedEntry> possible = before.getOrDefault(told.subject().number(), List.of()).stream()
                .filter(entry -> mayBe(entry, told) && !toldToo.contains(entry) && entry.lastImport() != delivery.id())
                .sorted(Comparator.comparingLong(ReceivedEntry::id))
                .toList();
        Optional<ReceivedEntry> same =
                possible.stream().filter(entry -> isDecision(entry, told)).reduce((earlier, later) -> later);
        return same.or(() -> possible.stream()
                .collect(Collectors.toMap(
                        entry -> entry.keyOf(entry.subject().number()), entry -> entry, (earlier, later) -> later))
                .values()
                .stream()
                .filter(ReceivedEntry::isSuspended)
                .findFirst());
    }

    private Map<String, List<ReceivedEntry>> ofSubjects(List<ToldEntry> told) {
        Set<String> subjects = told.stream().map(one -> one.subject().number()).collect(Collectors.toSet());
        return subjects.isEmpty()
                ? Map.of()
                : entries.everOfSubjects(delivery.source(), subjects).stream()
                        .collect(Collectors.groupingBy(entry -> entry.subject().number()));
    }

    /** Whether it is this decision about this subject, whatever key it was kept under. */
    private boolean isDecision(ReceivedEntry entry, ToldEntry told) {
        return entry.keyOf(entry.subject().number()).equals(key(told));
    }

    /** Whether it may be this decision about its subject: of those of one day a number tells nothing apart that one side does not tell. */
    private boolean mayBe(ReceivedEntry entry, ToldEntry told) {
        return isDecision(entry, told)
                || entry.decidedOn().equals(told.decidedOn()) && (entry.document() == null || told.document() == null);
    }

    private String key(ToldEntry told) {
        return ReceivedEntry.key(delivery.source(), told);
    }
}
