package org.creditportal.files.read;

import org.creditportal.files.error.FilesError;
import org.creditportal.files.error.FilesException;

/** Counts rows against the limit; the header is one more. */
final class RowLimit {

    private final int maximum;
    private long count;

    RowLimit(FileLimits limits) {
        maximum = limits.maximumRows();
    }

    RawRow count(RawRow row) {
        if (++count > maximum + 1L) {
            throw new FilesException(FilesError.TOO_MANY_ROWS, maximum);
        }
        return row;
    }
}
