package org.creditportal.records.api.record;

import java.io.Serializable;
import java.time.Instant;
import org.creditportal.records.api.batch.BatchNumber;

/** Where a record came from (K-10): which file and line, handed in by whom, recorded when. */
public class ProvenanceView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final BatchNumber batch;
    private final String fileName;
    private final long line;
    private final String officerName;
    private final Instant recordedAt;

    public ProvenanceView(BatchNumber batch, String fileName, long line, String officerName, Instant recordedAt) {
        this.batch = batch;
        this.fileName = fileName;
        this.line = line;
        this.officerName = officerName;
        this.recordedAt = recordedAt;
    }

    public BatchNumber getBatch() {
        return batch;
    }

    public String getFileName() {
        return fileName;
    }

    /** Line of the file, the first being 1. */
    public long getLine() {
        return line;
    }

    /** The officer or machine client that confirmed it. */
    public String getOfficerName() {
        return officerName;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }
}
