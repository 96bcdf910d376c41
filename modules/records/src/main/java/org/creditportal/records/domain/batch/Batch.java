package org.creditportal.records.domain.batch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.persistence.VersionedEntity;
import org.creditportal.records.domain.Actor;

/**
 * One received file of one bureau and what became of it. Its rows are staged beside it ({@link StagedRow}), so that nothing of
 * the file is lost and later steps can resume.
 */
@Entity
@Table(name = "rec_batch")
public class Batch extends VersionedEntity {

    private static final int LONGEST_IGNORED = 2000;

    @Column(name = "number", nullable = false, updatable = false)
    private String number;

    @Column(name = "bureau", nullable = false, updatable = false)
    private String bureau;

    @Column(name = "file_name", nullable = false, updatable = false)
    private String fileName;

    @Column(name = "file_size", nullable = false, updatable = false)
    private long fileSize;

    @Column(name = "digest", nullable = false, updatable = false)
    private String digest;

    /** The digest while this batch has or may have an effect; unique in a bureau, so that one content has one effect. */
    @Column(name = "living_digest")
    private String livingDigest;

    @Column(name = "encoding", nullable = false, updatable = false)
    private String encoding;

    @Column(name = "ignored_columns", nullable = false, updatable = false)
    private String ignoredColumns;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private BatchState state;

    @Column(name = "row_count", nullable = false)
    private int rowCount;

    @Column(name = "good_count", nullable = false)
    private int goodCount;

    @Column(name = "bad_count", nullable = false)
    private int badCount;

    @Column(name = "duplicate_count", nullable = false)
    private int duplicateCount;

    @Column(name = "error_count", nullable = false)
    private int errorCount;

    @Column(name = "recorded_count", nullable = false)
    private int recordedCount;

    @Column(name = "uploaded_by", nullable = false, updatable = false)
    private String uploadedBy;

    @Column(name = "uploaded_by_name", nullable = false, updatable = false)
    private String uploadedByName;

    @Column(name = "uploaded_at", nullable = false, updatable = false)
    private Instant uploadedAt;

    @Column(name = "concluded_by")
    private String concludedBy;

    @Column(name = "concluded_by_name")
    private String concludedByName;

    @Column(name = "concluded_at")
    private Instant concludedAt;

    protected Batch() {}

    private Batch(String bureau, FileFacts file, Actor by, Instant now) {
        super(Identifiers.next());
        this.number = Identifiers.nextText();
        this.bureau = bureau;
        this.fileName = file.name();
        this.fileSize = file.size();
        this.digest = file.digest();
        this.livingDigest = file.digest();
        this.encoding = file.encoding();
        String ignored = String.join("\n", file.ignoredColumns());
        this.ignoredColumns = ignored.substring(0, Math.min(LONGEST_IGNORED, ignored.length()));
        this.state = BatchState.RECEIVED;
        this.uploadedBy = by.id();
        this.uploadedByName = by.name();
        this.uploadedAt = now;
    }

    /** A file came in for a bureau. */
    public static Batch receive(String bureau, FileFacts file, Actor by, Instant now) {
        return new Batch(bureau, file, by, now);
    }

    /** Every row has its result. A file of which nothing can be recorded, and nothing is on record either, has failed. */
    public void checked(RowCounts counts) {
        boolean useless = counts.good() == 0 && counts.duplicate() == 0;
        state = state.to(useless ? BatchState.FAILED : BatchState.CHECKED);
        livingDigest = useless ? null : livingDigest;
        rowCount = counts.total();
        goodCount = counts.good();
        badCount = counts.bad();
        duplicateCount = counts.duplicate();
        errorCount = counts.errors();
    }

    /** The officer wants the good rows on record. */
    public void confirm(Actor by, Instant now) {
        state = state.to(BatchState.CONFIRMED);
        conclude(by, now);
    }

    /**
     * The good rows are on record.
     *
     * @param recorded how many came on record
     * @param overtaken how many that were good had come on record by another batch meanwhile
     */
    public void recorded(int recorded, int overtaken) {
        state = state.to(BatchState.RECORDED);
        recordedCount = recorded;
        duplicateCount += overtaken;
    }

    /** The officer gives the file up. */
    public void discard(Actor by, Instant now) {
        state = state.to(BatchState.DISCARDED);
        livingDigest = null;
        conclude(by, now);
    }

    private void conclude(Actor by, Instant now) {
        concludedBy = by.id();
        concludedByName = by.name();
        concludedAt = now;
    }

    public String number() {
        return number;
    }

    public String bureau() {
        return bureau;
    }

    public String fileName() {
        return fileName;
    }

    public long fileSize() {
        return fileSize;
    }

    public String digest() {
        return digest;
    }

    public String encoding() {
        return encoding;
    }

    public List<String> ignoredColumns() {
        return ignoredColumns.isEmpty() ? List.of() : List.of(ignoredColumns.split("\n"));
    }

    public BatchState state() {
        return state;
    }

    public int goodCount() {
        return goodCount;
    }

    public RowCounts counts() {
        return new RowCounts(goodCount, badCount, duplicateCount, errorCount, rowCount);
    }

    public int recordedCount() {
        return recordedCount;
    }

    public String uploadedByName() {
        return uploadedByName;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    public String concludedByName() {
        return concludedByName;
    }

    public Instant concludedAt() {
        return concludedAt;
    }
}
