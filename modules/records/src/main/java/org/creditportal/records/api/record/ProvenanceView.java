package org.creditportal.records.api.record;

import java.io.Serializable;
import java.time.Instant;
import org.creditportal.records.api.batch.BatchNumber;

/**
 * Where a record came from (K-10): which file and line, handed in by whom, recorded when.
 *
 * @param line line of the file, the first being 1
 * @param officerName the officer or machine client that confirmed it
 */
public record ProvenanceView(BatchNumber batch, String fileName, long line, String officerName, Instant recordedAt)
        implements Serializable {}
