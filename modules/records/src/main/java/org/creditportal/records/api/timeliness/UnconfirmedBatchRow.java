package org.creditportal.records.api.timeliness;

import java.io.Serializable;
import java.time.Instant;
import org.creditportal.records.api.batch.BatchNumber;

/**
 * A checked file whose good rows nobody has confirmed: until then they are not reported.
 *
 * @param goodCount rows that only wait for the confirmation
 * @param waitingDays working days since it was uploaded
 */
public record UnconfirmedBatchRow(
        BatchNumber batch, String fileName, String bureau, int goodCount, Instant uploadedAt, int waitingDays)
        implements Serializable {}
