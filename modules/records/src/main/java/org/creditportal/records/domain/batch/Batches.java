package org.creditportal.records.domain.batch;

import java.util.Optional;
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

    /** The file name of a batch, by its row. */
    Batch requireById(long id);

    /** The batch of a bureau that has or may have an effect with this content. */
    Optional<Batch> findLiving(String bureau, String digest);

    /**
     * The newest first.
     *
     * @param bureau only of this bureau; {@code null} for all
     * @param page from 1
     */
    Page<Batch> newest(String bureau, int page, int size);

    void add(Delivery delivery);

    Optional<Delivery> findDelivery(String bureau, String key);
}
