package org.creditportal.records.domain.batch;

import java.util.List;
import org.creditportal.kernel.page.Page;

/** Rows of batches as they were read, and what is wrong with them. */
public interface StagedRows {

    void add(StagedRow row);

    void add(RowError error);

    /** The next good rows after a line, in the file's order. */
    List<StagedRow> nextGood(long batchId, long afterLine, int limit);

    /** The first rows of the file. */
    List<StagedRow> first(long batchId, int limit);

    /** Errors by line; page from 1. */
    Page<RowError> errors(long batchId, int page, int size);

    /** Sends what was added and changed to the database and forgets it, so that long files do not fill the memory. */
    void release();
}
