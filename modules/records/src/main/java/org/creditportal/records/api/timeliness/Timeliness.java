package org.creditportal.records.api.timeliness;

import java.util.List;
import java.util.Map;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.records.api.RecordsException;
import org.creditportal.records.api.batch.BatchNumber;

/**
 * What bureaus must still report, and by when: the decision's date and the catalogue item's working days (K-8, B-5). An
 * officer sees the own bureau's; the credit office chooses one or sees all.
 */
public interface Timeliness {

    /** Within how many working days a row counts as due soon. */
    int SOON = 2;

    /** How much waits. {@code bureau} is {@code null} for all that the officer sees. */
    DueSummaryView summary(String bureau);

    /** The same figures by the id of each bureau whose rows the officer sees; bureaus without any are left out, and no reminder is told. */
    Map<String, DueSummaryView> summaries();

    /** Waiting rows, the most urgent first. */
    DuePage due(DueCriteria criteria);

    /**
     * One waiting row.
     *
     * @throws NotFoundException when it does not wait, or is not the officer's to see
     */
    DueRow require(BatchNumber batch, long line);

    /** Checked files that nobody has confirmed, the oldest first; at most {@code size}. */
    List<UnconfirmedBatchRow> unconfirmed(String bureau, int size);

    /**
     * Takes a row of the own bureau off the waiting ones; file, row and reason stay.
     *
     * @throws RecordsException when it no longer waits ({@code records.rowNotWaiting})
     */
    void drop(DropWaitingRow command);
}
