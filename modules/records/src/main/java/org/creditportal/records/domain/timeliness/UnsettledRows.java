package org.creditportal.records.domain.timeliness;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tenant's rows that wait for their bureaus. {@code bureau} may be {@code null} for all. */
public interface UnsettledRows {

    /** Waiting rows with a due date of the span after a position, by due date, batch and line. */
    List<WaitingRow> dated(String bureau, DueSpan span, DuePosition after, int limit);

    /** Waiting rows without a due date after a position, by batch and line. */
    List<WaitingRow> undated(String bureau, DuePosition after, int limit);

    /** How many wait, by bureau; bureaus without any are left out. */
    Map<String, DueCounts> counts(String bureau, LocalDate today, LocalDate soon);

    /** The row of a batch, with the batch. */
    Optional<WaitingRow> find(String batchNumber, long line);

    /** The row, locked until the transaction ends and read as it is then. */
    UnsettledRow lock(UnsettledRow row);

    /** Checked batches that nobody has confirmed, the oldest first. */
    List<DeliveredBatch> unconfirmed(String bureau, int limit);

    /** How many of these there are, by bureau; bureaus without any are left out. */
    Map<String, Long> unconfirmedCounts(String bureau);
}
