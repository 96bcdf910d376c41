package org.creditportal.records.api.batch;

import java.io.Serializable;
import java.time.Instant;
import org.creditportal.records.api.record.RecordKind;

/**
 * A batch as a line of a table.
 *
 * @param kind what its rows are
 * @param uploadedBy name of the officer or machine client
 */
public record BatchRow(
        BatchNumber number,
        BatchState state,
        BatchOrigin origin,
        RecordKind kind,
        String bureau,
        String fileName,
        String uploadedBy,
        Instant uploadedAt,
        BatchCounts counts)
        implements Serializable {

    /** Whether the portal is checking or recording it by itself. */
    public boolean isAtWork() {
        return state == BatchState.RECEIVED || state == BatchState.CONFIRMED;
    }
}
