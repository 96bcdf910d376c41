package org.creditportal.lists.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.page.Page;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.lists.api.EntryState;
import org.creditportal.lists.api.UnseenReason;
import org.creditportal.lists.domain.EntryQuery;
import org.creditportal.lists.domain.ListEntries;
import org.creditportal.lists.domain.ListEntry;

/** Entries without a database; newer ones hold the place of older ones. */
class EntriesInMemory implements ListEntries {

    final List<ListEntry> all = new ArrayList<>();

    @Override
    public void add(ListEntry entry) {
        all.add(entry);
    }

    @Override
    public Optional<ListEntry> findHolder(String listType, String subjectNumber) {
        return ofSubject(subjectNumber).stream()
                .filter(entry -> entry.listType().equals(listType) && entry.holdsPlace())
                .reduce((older, newer) -> newer);
    }

    @Override
    public Optional<ListEntry> find(String number) {
        return all.stream().filter(entry -> entry.number().equals(number)).findFirst();
    }

    @Override
    public ListEntry require(String number) {
        return requireForChange(number);
    }

    @Override
    public ListEntry requireForChange(String number) {
        return find(number).orElseThrow(() -> new NotFoundException("ListEntry", number));
    }

    @Override
    public List<ListEntry> publishedOf(Collection<String> subjectNumbers) {
        return all.stream()
                .filter(entry -> entry.state() == EntryState.PUBLISHED)
                .filter(entry -> subjectNumbers.contains(entry.subject().number()))
                .toList();
    }

    @Override
    public Set<String> recordsRestedOn(Collection<String> records, Set<EntryState> states) {
        return records.stream()
                .filter(record -> !onRecord(record, states).isEmpty())
                .collect(Collectors.toSet());
    }

    @Override
    public Map<String, UnseenReason> unseenAmong(Collection<String> numbers, LocalDate day) {
        return all.stream()
                .filter(entry -> numbers.contains(entry.number()) && entry.isPublicationOver(day))
                .collect(Collectors.toMap(
                        ListEntry::number,
                        entry -> entry.isUnseen() ? UnseenReason.KEPT_BACK : UnseenReason.PUBLICATION_OVER));
    }

    @Override
    public List<EntryNumber> onList(String listType, Set<EntryState> states, int most) {
        return numbers(states, entry -> entry.listType().equals(listType)).stream()
                .limit(most)
                .toList();
    }

    @Override
    public List<EntryNumber> dependentsOf(String principal, Set<EntryState> states) {
        return numbers(states, entry -> isDependentOn(principal, entry));
    }

    @Override
    public List<ListEntry> allDependentsOf(String principal) {
        return all.stream().filter(entry -> isDependentOn(principal, entry)).toList();
    }

    private static boolean isDependentOn(String principal, ListEntry entry) {
        return entry.responsibility() != null
                && entry.responsibility().principal().equals(principal);
    }

    @Override
    public Optional<ListEntry> findForChange(String number) {
        return find(number);
    }

    @Override
    public List<EntryNumber> onRecord(String record, Set<EntryState> states) {
        return numbers(states, entry -> entry.recordNumbers().contains(record));
    }

    @Override
    public List<EntryNumber> ofSubject(String subjectNumber, Set<EntryState> states) {
        return numbers(states, entry -> entry.subject().number().equals(subjectNumber));
    }

    @Override
    public List<EntryNumber> after(EntryNumber last, Set<EntryState> states, int count) {
        return numbers(states, entry -> last == null || entry.number().compareTo(last.value()) > 0).stream()
                .limit(count)
                .toList();
    }

    private List<EntryNumber> numbers(Set<EntryState> states, Predicate<ListEntry> which) {
        return all.stream()
                .filter(entry -> states.contains(entry.state()))
                .filter(which)
                .map(ListEntry::number)
                .sorted()
                .map(EntryNumber::new)
                .toList();
    }

    @Override
    public List<ListEntry> ofSubject(String subjectNumber) {
        return all.stream()
                .filter(entry -> entry.subject().number().equals(subjectNumber))
                .toList();
    }

    @Override
    public Page<ListEntry> search(EntryQuery query, int page, int size) {
        return new Page<>(all.stream().skip((page - 1L) * size).limit(size).toList(), all.size(), page, size);
    }

    @Override
    public long count(EntryQuery query) {
        return all.size();
    }
}
