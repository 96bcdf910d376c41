package org.creditportal.records.application.file;

import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;

/** Counts rows against the limit; the header is one more. */
final class RowLimit {

    private final int maximum;
    private long count;

    RowLimit(FileLimits limits) {
        maximum = limits.maximumRows();
    }

    RawRow count(RawRow row) {
        if (++count > maximum + 1L) {
            throw new RecordsException(RecordsError.TOO_MANY_ROWS, maximum);
        }
        return row;
    }
}
