package org.creditportal.records.api.correction;

import java.util.Objects;
import org.creditportal.records.api.record.RecordNumber;

/**
 * Propose to put a withdrawn record back as it was.
 *
 * @param seenVersion version of the record that the officer saw
 */
public record ProposeReinstatement(RecordNumber record, long seenVersion, String reason) implements RecordChange {

    public ProposeReinstatement {
        Objects.requireNonNull(record, "record");
    }
}
