package org.creditportal.records.application.subject;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.page.Order;
import org.creditportal.kernel.page.Page;
import org.creditportal.records.api.subject.MergeState;
import org.creditportal.records.domain.Pages;
import org.creditportal.records.domain.subject.Merge;
import org.creditportal.records.domain.subject.Merges;

/** Mergers. */
final class MergesInMemory implements Merges {

    final List<Merge> merges = new ArrayList<>();

    @Override
    public void add(Merge merge) {
        merges.add(merge);
    }

    @Override
    public Merge require(String number) {
        return merges.stream()
                .filter(merge -> merge.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Merge", number));
    }

    @Override
    public Optional<Merge> findWaiting(String pair) {
        return merges.stream()
                .filter(merge ->
                        merge.state() == MergeState.PROPOSED && merge.pair().equals(pair))
                .findFirst();
    }

    @Override
    public Set<String> asked(Collection<String> pairs) {
        return merges.stream().map(Merge::pair).filter(pairs::contains).collect(Collectors.toSet());
    }

    @Override
    public Set<String> toldApart(Collection<String> pairs) {
        return merges.stream()
                .filter(merge -> merge.state() == MergeState.REJECTED || merge.state() == MergeState.UNDONE)
                .map(Merge::pair)
                .filter(pairs::contains)
                .collect(Collectors.toSet());
    }

    @Override
    public Page<Merge> inState(MergeState state, Order order, int page, int size) {
        List<Merge> found =
                merges.stream().filter(merge -> merge.state() == state).toList();
        return Pages.of(found, page, size);
    }
}
