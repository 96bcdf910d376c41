package org.creditportal.records.domain.record;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Where a record came from: which row of which file, and who had it recorded when (K-10). */
@Embeddable
public class Provenance {

    @Column(name = "batch_id", nullable = false, updatable = false)
    private long batchId;

    @Column(name = "line_number", nullable = false, updatable = false)
    private long line;

    @Column(name = "recorded_by", nullable = false, updatable = false)
    private String recordedBy;

    @Column(name = "recorded_by_name", nullable = false, updatable = false)
    private String recordedByName;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    protected Provenance() {}

    Provenance(Origin origin) {
        batchId = origin.batchId();
        line = origin.line();
        recordedBy = origin.by().officer();
        recordedByName = origin.by().name();
        recordedAt = origin.at();
    }

    public long batchId() {
        return batchId;
    }

    public long line() {
        return line;
    }

    public String recordedByName() {
        return recordedByName;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
