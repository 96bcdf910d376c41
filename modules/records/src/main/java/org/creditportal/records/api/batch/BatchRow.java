package org.creditportal.records.api.batch;

import java.io.Serializable;
import java.time.Instant;
import org.creditportal.records.api.record.RecordKind;

/** A batch as a line of a table. */
public class BatchRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final BatchNumber number;
    private final BatchState state;
    private final BatchOrigin origin;
    private final RecordKind kind;
    private final String bureau;
    private final String fileName;
    private final String uploadedBy;
    private final Instant uploadedAt;
    private final BatchCounts counts;

    public BatchRow(
            BatchNumber number,
            BatchState state,
            BatchOrigin origin,
            RecordKind kind,
            String bureau,
            String fileName,
            String uploadedBy,
            Instant uploadedAt,
            BatchCounts counts) {
        this.number = number;
        this.state = state;
        this.origin = origin;
        this.kind = kind;
        this.bureau = bureau;
        this.fileName = fileName;
        this.uploadedBy = uploadedBy;
        this.uploadedAt = uploadedAt;
        this.counts = counts;
    }

    public BatchNumber getNumber() {
        return number;
    }

    public BatchState getState() {
        return state;
    }

    public BatchOrigin getOrigin() {
        return origin;
    }

    /** What its rows are. */
    public RecordKind getKind() {
        return kind;
    }

    public String getBureau() {
        return bureau;
    }

    public String getFileName() {
        return fileName;
    }

    /** Name of the officer or machine client. */
    public String getUploadedBy() {
        return uploadedBy;
    }

    public Instant getUploadedAt() {
        return uploadedAt;
    }

    public BatchCounts getCounts() {
        return counts;
    }

    /** Whether the portal is checking or recording it by itself. */
    public boolean isAtWork() {
        return state == BatchState.RECEIVED || state == BatchState.CONFIRMED;
    }
}
