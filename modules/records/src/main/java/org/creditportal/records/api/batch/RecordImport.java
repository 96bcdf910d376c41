package org.creditportal.records.api.batch;

import java.util.List;
import org.creditportal.kernel.page.Page;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;

/**
 * Import of files: received and checked at once, previewed by the officer, confirmed or discarded. Everything is limited to
 * the officer's own bureau; only officers who see all bureaus may also read other bureaus' batches. Needs
 * {@code records.import}; reading needs {@code records.view}.
 *
 * <p>The same content sent twice by one bureau is one batch, as long as that batch was not discarded and did not fail.
 */
public interface RecordImport {

    /**
     * Stores and checks a file.
     *
     * @return the new batch, or the living one of the same bureau with the same content
     * @throws RecordsException when the file cannot be read as the template; nothing is stored
     */
    BatchNumber receive(ReceiveFile command);

    /**
     * Stores and checks a file and records its good rows at once.
     *
     * @return the batch; the same one for the same key and content
     * @throws RecordsException {@link RecordsError#IDEMPOTENCY_KEY_REUSED} and what {@link #receive} refuses
     */
    BatchNumber deliver(DeliverFile command);

    /**
     * Puts the good rows on record. A batch that is confirmed or recorded already stays as it is: a second click has no effect.
     *
     * @throws org.creditportal.kernel.error.StaleVersionException when the waiting batch is not as the officer saw it
     * @throws RecordsException {@link RecordsError#BATCH_NOT_WAITING} for a discarded or failed batch
     */
    void confirm(ConfirmBatch command);

    /**
     * Gives the batch up. A batch that is discarded already stays as it is.
     *
     * @throws RecordsException {@link RecordsError#BATCH_NOT_WAITING} for a batch past its preview
     */
    void discard(DiscardBatch command);

    /** One batch. Of another bureau: not found. */
    BatchView require(BatchNumber number);

    /** The batches that the officer may see, the newest first; page from 1. */
    Page<BatchRow> batches(int page, int size);

    /** The batch's first rows as they were read, personal numbers masked. */
    List<PreviewRow> preview(BatchNumber number, int rows);

    /** The batch's errors by line and column, personal values masked; page from 1. */
    Page<RowErrorRow> errors(BatchNumber number, int page, int size);
}
