package org.creditportal.records.application.batch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.page.Order;
import org.creditportal.kernel.page.Page;
import org.creditportal.records.api.batch.BatchState;
import org.creditportal.records.domain.Pages;
import org.creditportal.records.domain.batch.Batch;
import org.creditportal.records.domain.batch.Batches;
import org.creditportal.records.domain.batch.Delivery;

/** Batches without a database; nobody works on any of them. */
public final class BatchesInMemory implements Batches {

    private static final Set<BatchState> WITHOUT_EFFECT =
            Set.of(BatchState.STOPPED, BatchState.DISCARDED, BatchState.FAILED);

    private final List<Batch> batches = new ArrayList<>();
    private final List<Delivery> deliveries = new ArrayList<>();

    @Override
    public void add(Batch batch) {
        batches.add(batch);
    }

    @Override
    public Batch require(String number) {
        return batches.stream()
                .filter(batch -> batch.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Batch", number));
    }

    @Override
    public Batch requireById(long id) {
        return batches.stream()
                .filter(batch -> batch.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Batch", id));
    }

    @Override
    public Optional<Batch> findLiving(String bureau, String digest) {
        return batches.stream()
                .filter(batch -> !WITHOUT_EFFECT.contains(batch.state()))
                .filter(batch ->
                        batch.bureau().equals(bureau) && batch.file().digest().equals(digest))
                .findFirst();
    }

    @Override
    public List<Long> findIdle(int limit) {
        return batches.stream()
                .filter(batch -> batch.state().isAtWork())
                .map(Batch::id)
                .sorted()
                .limit(limit)
                .toList();
    }

    @Override
    public Page<Batch> search(String bureau, Order order, int page, int size) {
        List<Batch> found = batches.stream()
                .filter(batch -> bureau == null || batch.bureau().equals(bureau))
                .sorted(Comparator.comparing(Batch::id).reversed())
                .toList();
        return Pages.of(found, page, size);
    }

    @Override
    public List<Batch> newestOf(String uploader, int most) {
        return batches.stream()
                .filter(batch -> batch.uploadedBy().equals(uploader))
                .sorted(Comparator.comparing(Batch::id).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public void add(Delivery delivery) {
        deliveries.add(delivery);
    }

    @Override
    public Optional<Delivery> findDelivery(String bureau, String key) {
        return deliveries.stream()
                .filter(delivery -> delivery.bureau().equals(bureau)
                        && delivery.idempotencyKey().equals(key))
                .findFirst();
    }
}
