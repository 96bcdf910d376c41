package org.creditportal.lists.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.lists.api.EntryState;
import org.creditportal.lists.domain.EntryQuery;
import org.creditportal.lists.domain.ListEntries;
import org.creditportal.lists.domain.ListEntry;

/** Entries without a database; newer ones hold the place of older ones. */
class EntriesInMemory implements ListEntries {

    final List<ListEntry> all = new ArrayList<>();
    Optional<ListEntry> holder = Optional.empty();

    @Override
    public void serialiseProposals() {}

    @Override
    public void add(ListEntry entry) {
        all.add(entry);
        holder = Optional.of(entry);
    }

    @Override
    public Optional<ListEntry> findHolder(String listType, String subjectNumber) {
        return holder.filter(entry ->
                entry.listType().equals(listType) && entry.subject().number().equals(subjectNumber));
    }

    @Override
    public Optional<ListEntry> find(EntryNumber number) {
        return all.stream().filter(entry -> entry.number().equals(number)).findFirst();
    }

    @Override
    public ListEntry requireForChange(EntryNumber number) {
        return find(number).orElseThrow(() -> new NotFoundException("ListEntry", number));
    }

    @Override
    public List<ListEntry> publishedOn(String record) {
        return all.stream()
                .filter(entry -> entry.state() == EntryState.PUBLISHED)
                .filter(entry -> entry.recordNumbers().contains(record))
                .toList();
    }

    @Override
    public List<ListEntry> search(EntryQuery query, int first, int count) {
        return all.stream().skip(first).limit(count).toList();
    }

    @Override
    public long count(EntryQuery query) {
        return all.size();
    }
}
