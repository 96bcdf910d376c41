package org.creditportal.records.api.correction;

import java.util.Objects;
import org.creditportal.records.api.record.RecordNumber;

/**
 * Lift a declared withholding.
 *
 * @param seenVersion version of the record that the officer saw
 */
public record ReleaseRecord(RecordNumber record, long seenVersion, String reason) implements RecordChange {

    public ReleaseRecord {
        Objects.requireNonNull(record, "record");
    }
}
