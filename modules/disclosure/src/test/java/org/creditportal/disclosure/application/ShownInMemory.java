package org.creditportal.disclosure.application;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.creditportal.disclosure.domain.Snapshots;

/** Snapshots without a database. */
class ShownInMemory<S> implements Snapshots<S> {

    final TreeMap<String, S> shown = new TreeMap<>();
    private final Function<S, String> number;

    ShownInMemory(Function<S, String> number) {
        this.number = number;
    }

    @Override
    public void add(S snapshot) {
        shown.put(number.apply(snapshot), snapshot);
    }

    @Override
    public Optional<S> find(String wanted) {
        return Optional.ofNullable(shown.get(wanted));
    }

    @Override
    public void remove(String gone) {
        shown.remove(gone);
    }

    @Override
    public List<String> after(String last, int count) {
        return shown.tailMap(last, false).keySet().stream().limit(count).toList();
    }
}
