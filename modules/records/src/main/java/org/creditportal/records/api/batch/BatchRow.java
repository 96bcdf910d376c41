package org.creditportal.records.api.batch;

import java.io.Serializable;
import java.time.Instant;

/** A batch as a line of a table. */
public class BatchRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final BatchNumber number;
    private final BatchState state;
    private final String bureau;
    private final String fileName;
    private final String uploadedBy;
    private final Instant uploadedAt;
    private final int rowCount;
    private final int goodCount;
    private final int badCount;
    private final int duplicateCount;
    private final int recordedCount;

    public BatchRow(
            BatchNumber number,
            BatchState state,
            String bureau,
            String fileName,
            String uploadedBy,
            Instant uploadedAt,
            int rowCount,
            int goodCount,
            int badCount,
            int duplicateCount,
            int recordedCount) {
        this.number = number;
        this.state = state;
        this.bureau = bureau;
        this.fileName = fileName;
        this.uploadedBy = uploadedBy;
        this.uploadedAt = uploadedAt;
        this.rowCount = rowCount;
        this.goodCount = goodCount;
        this.badCount = badCount;
        this.duplicateCount = duplicateCount;
        this.recordedCount = recordedCount;
    }

    public BatchNumber getNumber() {
        return number;
    }

    public BatchState getState() {
        return state;
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

    /** Rows below the header, empty ones not counted. */
    public int getRowCount() {
        return rowCount;
    }

    /** Rows that passed every check when the file was checked. */
    public int getGoodCount() {
        return goodCount;
    }

    /** Rows with errors. */
    public int getBadCount() {
        return badCount;
    }

    /** Rows that repeat an earlier row or what is on record. */
    public int getDuplicateCount() {
        return duplicateCount;
    }

    /** Rows that came on record. */
    public int getRecordedCount() {
        return recordedCount;
    }
}
