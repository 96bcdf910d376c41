package org.creditportal.records.api.correction;

import java.util.Map;
import java.util.Objects;
import org.creditportal.records.api.record.RecordNumber;

/**
 * Propose that a record says something else of the same decision (K-26).
 *
 * @param seenVersion version of the record that the officer saw
 * @param values by codes of the template's columns, as written; of columns that are not given, and of personal numbers left
 *     empty, what is on record stays
 */
public record ProposeCorrection(RecordNumber record, long seenVersion, Map<String, String> values, String reason)
        implements RecordChange {

    public ProposeCorrection {
        Objects.requireNonNull(record, "record");
        values = Map.copyOf(values);
    }
}
