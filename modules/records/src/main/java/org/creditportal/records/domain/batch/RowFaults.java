package org.creditportal.records.domain.batch;

import java.util.List;
import java.util.Set;
import org.creditportal.kernel.page.Page;

/** What is wrong with the rows of the tenant's batches. */
public interface RowFaults {

    /** Keeps them; those that are kept already stay, so that an interrupted check may be repeated. */
    void add(long batchId, List<RowFault> faults);

    /** By line; page from 1. */
    Page<RowFault> page(long batchId, int page, int size);

    /** All of the lines in between, both inclusive, by line. */
    List<RowFault> between(long batchId, long firstLine, long lastLine);

    /** The lines in between that have any but warnings. */
    Set<Long> faultyLines(long batchId, long firstLine, long lastLine);

    /** How many there are. */
    int count(long batchId);

    /** How many rows have any but warnings. */
    int countLines(long batchId);
}
