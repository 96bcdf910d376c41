package org.creditportal.records.api.correction;

import java.util.Objects;
import org.creditportal.records.api.record.RecordNumber;

/**
 * Propose to take a record back: no longer shown or used, its history stays.
 *
 * @param seenVersion version of the record that the officer saw
 */
public record ProposeWithdrawal(RecordNumber record, long seenVersion, String reason) implements RecordChange {

    public ProposeWithdrawal {
        Objects.requireNonNull(record, "record");
    }
}
