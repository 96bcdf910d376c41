package org.creditportal.records.domain.batch;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.creditportal.casework.api.handover.Handover;
import org.creditportal.files.read.FileNote;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.persistence.VersionedEntity;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.records.api.batch.BatchOrigin;
import org.creditportal.records.api.batch.BatchState;
import org.creditportal.records.domain.record.Withholding;

/**
 * One received file of one bureau and what became of it. The file itself is kept beside it in parts and is read again for
 * every step, so that nothing of it is lost and a killed step can be repeated. Progress and lease are columns of the same row
 * that steps write without touching the version ({@link BatchProgress}).
 */
@Entity
@Table(name = "rec_batch")
public class Batch extends VersionedEntity {

    @Column(name = "number", nullable = false, updatable = false)
    private String number;

    @Column(name = "bureau", nullable = false)
    private String bureau;

    /** The bureau that it came in for, where another one has taken it over. */
    @Column(name = "received_for")
    private String receivedFor;

    @Enumerated(EnumType.STRING)
    @Column(name = "origin", nullable = false, updatable = false)
    private BatchOrigin origin;

    @Embedded
    private BatchFile file;

    /** The digest while this batch has or may have an effect; unique in a bureau, so that one content has one effect. */
    @Column(name = "living_digest")
    private String livingDigest;

    /** Whether good rows are recorded without an officer's confirmation. */
    @Column(name = "automatic", nullable = false, updatable = false)
    private boolean automatic;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private BatchState state;

    @Column(name = "row_count", nullable = false)
    private int rowCount;

    @Column(name = "good_count", nullable = false)
    private int goodCount;

    @Column(name = "correction_count", nullable = false)
    private int correctionCount;

    @Column(name = "bad_count", nullable = false)
    private int badCount;

    @Column(name = "duplicate_count", nullable = false)
    private int duplicateCount;

    @Column(name = "error_count", nullable = false)
    private int errorCount;

    @Embedded
    private BatchProgress progress;

    @Column(name = "correction_reason")
    private String correctionReason;

    @Embedded
    private Withholding withholding;

    @Column(name = "failure_code")
    private String failureCode;

    /** One a line. */
    @Column(name = "failure_arguments")
    private String failureArguments;

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

    private Batch(String bureau, BatchOrigin origin, ReceivedFile received, Signatory by, Instant now) {
        super(Identifiers.next());
        this.number = Identifiers.nextText();
        this.bureau = bureau;
        this.origin = origin;
        this.file = new BatchFile(received);
        this.livingDigest = received.digest();
        this.automatic = origin != BatchOrigin.FILE;
        this.state = BatchState.RECEIVED;
        this.progress = new BatchProgress();
        this.uploadedBy = by.officer();
        this.uploadedByName = by.name();
        this.uploadedAt = now;
    }

    /** A file came in for a bureau. */
    public static Batch receive(String bureau, BatchOrigin origin, ReceivedFile file, Signatory by, Instant now) {
        return new Batch(bureau, origin, file, by, now);
    }

    /** The file lies in the vault. */
    public void stored(long file) {
        this.file.stored(file);
    }

    /**
     * Every row has its result, and how the file was read is known. A file of which nothing can be recorded, and nothing is on record either, has failed; one that
     * needs no confirmation goes on.
     */
    public void checked(RowCounts counts, List<FileNote> notes, Instant now) {
        file.read(notes);
        state = state.to(counts.isUseless() ? BatchState.FAILED : BatchState.CHECKED);
        livingDigest = counts.isUseless() ? null : livingDigest;
        rowCount = counts.total();
        goodCount = counts.good();
        correctionCount = counts.correction();
        badCount = counts.bad();
        duplicateCount = counts.duplicate();
        errorCount = counts.errors();
        if (automatic && state == BatchState.CHECKED) {
            confirm(file.catalogueItem(), null, null, new Signatory(uploadedBy, uploadedByName, bureau, false), now);
        }
    }

    /**
     * The officer wants the good rows on record.
     *
     * @param item number of the catalogue's item of this day, by which they go on record: the file may have come by an earlier edition
     * @param reason why what is on record is corrected; {@code null} where nothing is, or a system delivered it
     * @param withheld why none of the rows may be made public; {@code null} when nothing speaks against it
     */
    public void confirm(String item, String reason, Withholding withheld, Signatory by, Instant now) {
        state = state.to(BatchState.CONFIRMED);
        file.goesUnder(item);
        correctionReason = reason;
        withholding = withheld;
        conclude(by, now);
    }

    /** Whether this officer confirmed it just so; who would withhold its rows, or says another reason, was not heard yet. */
    public boolean isConfirmed(String reason, Withholding withheld, Signatory by) {
        return (state == BatchState.CONFIRMED || state == BatchState.RECORDED)
                && by.officer().equals(concludedBy)
                && Objects.equals(correctionReason, reason)
                && Objects.equals(withholding(), withheld);
    }

    /** Goes to a successor of its bureau, which confirms it or gives it up: where it waits for an officer; whether it did. */
    public boolean goesWith(Handover handover) {
        boolean goes = state == BatchState.CHECKED && handover.isOf(bureau);
        if (goes) {
            receivedFor = receivedFor == null ? bureau : receivedFor;
            bureau = handover.successor();
        }
        return goes;
    }

    /** The good rows are on record; those that another batch brought meanwhile count as duplicates. */
    public void recorded() {
        state = state.to(BatchState.RECORDED);
        duplicateCount = rowCount - badCount - progress.recorded() - progress.corrected() - progress.proposed();
    }

    /** Its only row came on record in the transaction in which it came in. */
    public void recordedAtOnce(Instant now) {
        checked(new RowCounts(1, 0, 0, 0, 0), List.of(), now);
        state = state.to(BatchState.RECORDED);
    }

    /** The officer stops the recording: what is on record stays, the rest can be sent again. */
    public void stop(Signatory by, Instant now) {
        state = state.to(BatchState.STOPPED);
        livingDigest = null;
        conclude(by, now);
    }

    /** The officer gives the file up. */
    public void discard(Signatory by, Instant now) {
        state = state.to(BatchState.DISCARDED);
        livingDigest = null;
        conclude(by, now);
    }

    /** The file turned out to be unreadable further down; what is on record of it stays. */
    public void fail(String code, List<String> arguments) {
        state = state.to(BatchState.FAILED);
        livingDigest = null;
        failureCode = code;
        failureArguments = String.join("\n", arguments);
    }

    private void conclude(Signatory by, Instant now) {
        concludedBy = by.officer();
        concludedByName = by.name();
        concludedAt = now;
    }

    static List<String> lines(String text) {
        return text == null || text.isEmpty() ? List.of() : List.of(text.split("\n"));
    }

    public String number() {
        return number;
    }

    public String bureau() {
        return bureau;
    }

    /** The bureaus under which lies on record what its rows may repeat: its own, and that which it came in for. */
    public List<String> bureaus() {
        return receivedFor == null ? List.of(bureau) : List.of(bureau, receivedFor);
    }

    public BatchOrigin origin() {
        return origin;
    }

    public BatchFile file() {
        return file;
    }

    public boolean isAutomatic() {
        return automatic;
    }

    public BatchState state() {
        return state;
    }

    public RowCounts counts() {
        return new RowCounts(goodCount, correctionCount, duplicateCount, badCount, errorCount);
    }

    public int rowCount() {
        return rowCount;
    }

    public BatchProgress progress() {
        return progress;
    }

    public String correctionReason() {
        return correctionReason;
    }

    /** {@code null} when the rows are not withheld. */
    public Withholding withholding() {
        return withholding == null || withholding.ground() == null ? null : withholding;
    }

    /** Code of why the file failed; {@code null} when it did not, or failed by its rows. */
    public String failureCode() {
        return failureCode;
    }

    public List<String> failureArguments() {
        return lines(failureArguments);
    }

    /** Who uploaded it, by the login service's id. */
    public String uploadedBy() {
        return uploadedBy;
    }

    public String uploadedByName() {
        return uploadedByName;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    /** Who had the good rows recorded; before that, who sent the file. */
    public Signatory recorder() {
        return concludedBy == null
                ? new Signatory(uploadedBy, uploadedByName, bureau, false)
                : new Signatory(concludedBy, concludedByName, bureau, false);
    }

    public String concludedByName() {
        return concludedByName;
    }

    public Instant concludedAt() {
        return concludedAt;
    }
}
