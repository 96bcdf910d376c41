package org.creditportal.records.api.batch;

import java.time.Instant;
import java.util.List;

/** One batch: what {@link BatchRow} tells, how its file was read, and what can be done. */
public class BatchView extends BatchRow {

    private static final long serialVersionUID = 1L;

    private final long size;
    private final String digest;
    private final String encoding;
    private final List<String> ignoredColumns;
    private final int errorCount;
    private final String concludedBy;
    private final Instant concludedAt;
    private final boolean own;
    private final long version;

    public BatchView(
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
            int recordedCount,
            long size,
            String digest,
            String encoding,
            List<String> ignoredColumns,
            int errorCount,
            String concludedBy,
            Instant concludedAt,
            boolean own,
            long version) {
        super(
                number,
                state,
                bureau,
                fileName,
                uploadedBy,
                uploadedAt,
                rowCount,
                goodCount,
                badCount,
                duplicateCount,
                recordedCount);
        this.size = size;
        this.digest = digest;
        this.encoding = encoding;
        this.ignoredColumns = List.copyOf(ignoredColumns);
        this.errorCount = errorCount;
        this.concludedBy = concludedBy;
        this.concludedAt = concludedAt;
        this.own = own;
        this.version = version;
    }

    /** Length of the file in bytes. */
    public long getSize() {
        return size;
    }

    /** SM3 digest of the file, in hex. */
    public String getDigest() {
        return digest;
    }

    /** {@code UTF-8} or {@code GB18030}, as detected. */
    public String getEncoding() {
        return encoding;
    }

    /** Header texts that no column of the template is known by; their values were not read. */
    public List<String> getIgnoredColumns() {
        return ignoredColumns;
    }

    /** Errors in all rows; a row may have several. */
    public int getErrorCount() {
        return errorCount;
    }

    /** Who confirmed or discarded it; {@code null} while it waits. */
    public String getConcludedBy() {
        return concludedBy;
    }

    public Instant getConcludedAt() {
        return concludedAt;
    }

    /** Whether it is the officer's own bureau's, so that the officer may act on it. */
    public boolean isOwn() {
        return own;
    }

    /** To be carried by {@link ConfirmBatch} and {@link DiscardBatch}. */
    public long getVersion() {
        return version;
    }
}
