package org.creditportal.records.domain.batch;

import java.util.List;
import java.util.Optional;
import org.creditportal.kernel.page.Order;
import org.creditportal.kernel.page.Page;

/** The tenant's batches and deliveries. */
public interface Batches {

    void add(Batch batch);

    /**
     * The batch of a number.
     *
     * @throws org.creditportal.kernel.error.NotFoundException when there is none
     */
    Batch require(String number);

    /** The batch of a row. */
    Batch requireById(long id);

    /** The batch of a bureau that has or may have an effect with this content. */
    Optional<Batch> findLiving(String bureau, String digest);

    /** Rows of the batches that wait for work of the portal and that nobody works on, the oldest first. */
    List<Long> findIdle(int limit);

    /**
     * The newest first.
     *
     * @param bureau only of this bureau; {@code null} for all
     * @param page from 1
     */
    Page<Batch> search(String bureau, Order order, int page, int size);

    /** Those that somebody uploaded, the newest first. */
    List<Batch> newestOf(String uploader, int most);

    void add(Delivery delivery);

    Optional<Delivery> findDelivery(String bureau, String key);
}
