package org.creditportal.lists.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.page.Page;
import org.creditportal.lists.api.received.ReceivedCriteria;
import org.creditportal.lists.api.received.ReceivedStanding;
import org.creditportal.lists.domain.received.ReceivedEntries;
import org.creditportal.lists.domain.received.ReceivedEntry;

/** Entries decided elsewhere, without a database. */
class ReceivedInMemory implements ReceivedEntries {

    final List<ReceivedEntry> all = new ArrayList<>();

    @Override
    public void add(ReceivedEntry entry) {
        all.add(entry);
    }

    @Override
    public ReceivedEntry require(String number) {
        return findForChange(number).orElseThrow(() -> new NotFoundException("ReceivedEntry", number));
    }

    @Override
    public ReceivedEntry requireForChange(String number) {
        return require(number);
    }

    @Override
    public Optional<ReceivedEntry> findForChange(String number) {
        return all.stream().filter(entry -> entry.number().equals(number)).findFirst();
    }

    @Override
    public List<ReceivedEntry> findAllForChange(Collection<String> numbers) {
        return all.stream().filter(entry -> numbers.contains(entry.number())).toList();
    }

    private List<ReceivedEntry> open() {
        return all.stream().filter(entry -> entry.ending() == null).toList();
    }

    @Override
    public Map<String, ReceivedEntry> byKeys(Collection<String> keys) {
        return open().stream()
                .filter(entry -> keys.contains(entry.rowKey()))
                .collect(Collectors.toMap(ReceivedEntry::rowKey, Function.identity()));
    }

    @Override
    public List<ReceivedEntry> everOfSubjects(String source, Collection<String> subjectNumbers) {
        return all.stream()
                .filter(entry -> entry.source().equals(source)
                        && subjectNumbers.contains(entry.subject().number()))
                .toList();
    }

    @Override
    public List<ReceivedEntry> ofRow(String rowKey) {
        return all.stream().filter(entry -> entry.rowKey().equals(rowKey)).toList();
    }

    @Override
    public List<ReceivedEntry> notTold(String source, long importId, long after, int most) {
        return open().stream()
                .filter(entry -> entry.source().equals(source))
                .filter(entry -> entry.lastImport() != importId && entry.id() > after)
                .sorted(Comparator.comparingLong(ReceivedEntry::id))
                .limit(most)
                .toList();
    }

    @Override
    public List<ReceivedEntry> ofSubjects(Collection<String> subjectNumbers) {
        return open().stream()
                .filter(entry -> subjectNumbers.contains(entry.subject().number()))
                .toList();
    }

    @Override
    public List<ReceivedEntry> ofSubject(String subjectNumber) {
        return all.stream()
                .filter(entry -> entry.subject().number().equals(subjectNumber))
                .toList();
    }

    @Override
    public List<String> after(String last, int most) {
        return open().stream().map(ReceivedEntry::number).toList();
    }

    @Override
    public Page<ReceivedEntry> search(ReceivedCriteria criteria, LocalDate today, boolean parts) {
        return new Page<>(all, all.size(), criteria.page(), criteria.size());
    }

    @Override
    public Map<String, Long> countInForce(LocalDate today) {
        return open().stream()
                .filter(entry -> entry.standing(today) == ReceivedStanding.IN_FORCE)
                .collect(Collectors.groupingBy(ReceivedEntry::source, Collectors.counting()));
    }

    @Override
    public long countOf(String source) {
        return open().stream().filter(entry -> entry.source().equals(source)).count();
    }

    @Override
    public long countNotTold(String source, long importId) {
        return notTold(source, importId, 0, Integer.MAX_VALUE).size();
    }

    @Override
    public List<Integer> countBy(long importId) {
        return List.of(0, 0, 0);
    }
}
