package org.creditportal.records.api.correction;

import java.util.Objects;
import org.creditportal.records.api.record.RecordNumber;
import org.creditportal.records.api.record.WithholdingGround;

/**
 * Declare that a record must be neither published nor pushed (K-7).
 *
 * @param seenVersion version of the record that the officer saw
 */
public record WithholdRecord(RecordNumber record, long seenVersion, WithholdingGround ground, String reason)
        implements RecordChange {

    public WithholdRecord {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(ground, "ground");
    }
}
