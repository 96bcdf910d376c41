package org.creditportal.lists.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creditportal.kernel.page.Order;
import org.creditportal.kernel.page.Page;
import org.creditportal.lists.api.received.ReceivedFaultRow;
import org.creditportal.lists.domain.received.ReceivedImport;
import org.creditportal.lists.domain.received.ReceivedImports;

/** Deliveries of one source without a database; faults of all of them together. */
class ImportsInMemory implements ReceivedImports {

    final List<ReceivedFaultRow> faults = new ArrayList<>();
    private final List<ReceivedImport> all = new ArrayList<>();

    @Override
    public void add(ReceivedImport delivery) {
        all.add(delivery);
    }

    @Override
    public ReceivedImport require(String number) {
        return all.stream()
                .filter(delivery -> delivery.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Optional<ReceivedImport> newest(String source) {
        return all.stream().filter(delivery -> !delivery.isHeld()).reduce((older, newer) -> newer);
    }

    @Override
    public Map<String, ReceivedImport> last() {
        return all.stream()
                .collect(Collectors.toMap(ReceivedImport::source, Function.identity(), (older, newer) -> newer));
    }

    @Override
    public Map<String, ReceivedImport> newestDone() {
        return all.stream()
                .filter(delivery -> delivery.outcome() != null && !delivery.isHeld())
                .collect(Collectors.toMap(ReceivedImport::source, Function.identity(), (older, newer) -> newer));
    }

    @Override
    public Page<ReceivedImport> search(Order order, int page, int size) {
        return new Page<>(all, all.size(), page, size);
    }

    @Override
    public void addFaults(ReceivedImport of, List<ReceivedFaultRow> found) {
        faults.addAll(found);
    }

    @Override
    public void forgetFaults(ReceivedImport of) {
        faults.clear();
    }

    @Override
    public Page<ReceivedFaultRow> faults(ReceivedImport of, int page, int size) {
        return new Page<>(faults, faults.size(), page, size);
    }
}
