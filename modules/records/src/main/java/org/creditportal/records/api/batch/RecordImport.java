package org.creditportal.records.api.batch;

import java.util.List;
import org.creditportal.kernel.page.Order;
import org.creditportal.kernel.page.Page;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;

/**
 * Import of files. A file is received and checked by the portal itself, previewed by the officer, confirmed or discarded, and
 * recorded by the portal itself; the work goes on where it was when a server dies. Everything is limited to the officer's own
 * bureau; only officers who see all bureaus may also read other bureaus' batches. Needs {@code records.import}; reading needs
 * {@code records.view}.
 *
 * <p>The same content sent twice by one bureau is one batch, as long as that batch may have an effect.
 */
public interface RecordImport {

    /**
     * Stores a file; its rows are checked in the background.
     *
     * @return the new batch, or the living one of the same bureau with the same content
     * @throws RecordsException when the file is unsafe or no template's, or the catalogue names no item for it; nothing is stored
     */
    BatchNumber receive(ReceiveFile command);

    /**
     * Stores a file; its rows are checked and its good ones recorded in the background.
     *
     * @return the batch; the same one for the same key and content
     * @throws RecordsException {@link RecordsError#IDEMPOTENCY_KEY_REUSED} and what {@link #receive} refuses
     */
    BatchNumber deliver(DeliverFile command);

    /**
     * Takes in one record from a form; recorded in the background within moments.
     *
     * @return its batch
     * @throws RecordsException {@link RecordsError#FORM_HAS_ERRORS} when {@link #check} finds any
     */
    BatchNumber enter(EnterRecord command);

    /** What is wrong with a form's values, by column; nothing is stored. */
    List<RowErrorRow> check(EnterRecord form);

    /**
     * Has the good rows put on record. A second click has no effect; another officer, another reason or another ground of
     * withholding is refused once the batch is confirmed, for it would not be heeded any more.
     *
     * @throws org.creditportal.kernel.error.StaleVersionException when the waiting batch is not as the officer saw it
     * @throws RecordsException {@link RecordsError#BATCH_NOT_WAITING} for a batch that is not checked,
     *     {@link RecordsError#REASON_REQUIRED} for corrections or withholding without a reason
     */
    void confirm(ConfirmBatch command);

    /**
     * Stops the recording.
     *
     * @throws RecordsException {@link RecordsError#BATCH_NOT_WAITING} for a batch that is not being recorded
     */
    void stop(StopBatch command);

    /**
     * Gives the batch up, also while it is checked. A batch that is discarded already stays as it is.
     *
     * @throws RecordsException {@link RecordsError#BATCH_NOT_WAITING} for a batch past its preview
     */
    void discard(DiscardBatch command);

    /** One batch. Of another bureau: not found. */
    BatchView require(BatchNumber number);

    /** The batches that the officer may see, the newest first; page from 1. */
    Page<BatchRow> batches(Order order, int page, int size);

    /** The batch's first rows as they were read, personal numbers masked, and what becomes of them. */
    List<PreviewRow> preview(BatchNumber number, int rows);

    /** The batch's errors by line and column, personal values masked; page from 1. */
    Page<RowErrorRow> errors(BatchNumber number, int page, int size);

    /**
     * Hands out the faulty rows whole, personal numbers in the clear, to be mended: for the own bureau only, and audited. At
     * most {@value #MOST_FAULTY_ROWS} of them.
     */
    void writeFaultyRows(BatchNumber number, FaultyRowSink sink);

    /** So many faulty rows fit one workbook that people can still work with. */
    int MOST_FAULTY_ROWS = 50_000;
}
