package org.creditportal.records.domain.timeliness;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;

/**
 * A row of a received file that could not go on record. The import writes it and settles it; here it is read, and dropped by
 * its bureau. It is changed under a lock on its row only, because the import settles many by one statement.
 */
@Entity
@Table(name = "rec_waiting_row")
@IdClass(UnsettledRowKey.class)
public class UnsettledRow {

    @Id
    @Column(name = "batch_id", nullable = false, updatable = false)
    private long batchId;

    @Id
    @Column(name = "line_number", nullable = false, updatable = false)
    private long line;

    @Column(name = "bureau", nullable = false, updatable = false)
    private String bureau;

    @Column(name = "document_number", updatable = false)
    private String documentNumber;

    @Column(name = "decided_on", updatable = false)
    private LocalDate decidedOn;

    @Column(name = "due_on", updatable = false)
    private LocalDate dueOn;

    @Column(name = "due_provisional", nullable = false, updatable = false)
    private boolean dueProvisional;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private RowStanding standing;

    @Column(name = "reason")
    private String reason;

    @Column(name = "settled_by")
    private String settledBy;

    @Column(name = "settled_at")
    private Instant settledAt;

    protected UnsettledRow() {}

    private UnsettledRow(long batchId, long line, String bureau, LocalDate decidedOn, LocalDate dueOn) {
        this.batchId = batchId;
        this.line = line;
        this.bureau = bureau;
        this.decidedOn = decidedOn;
        this.dueOn = dueOn;
        this.standing = RowStanding.WAITING;
    }

    /** A row that waits, as the import writes it; {@code dueOn} is {@code null} when the decision's date is unknown. */
    public static UnsettledRow waiting(long batchId, long line, String bureau, LocalDate decidedOn, LocalDate dueOn) {
        return new UnsettledRow(batchId, line, bureau, decidedOn, dueOn);
    }

    /**
     * It is not to be reported.
     *
     * @throws RecordsException when it no longer waits; nothing is changed
     */
    public void drop(String why, Signatory by, Instant now) {
        if (standing != RowStanding.WAITING) {
            throw new RecordsException(RecordsError.ROW_NOT_WAITING);
        }
        standing = RowStanding.DROPPED;
        reason = why;
        settledBy = by.name();
        settledAt = now;
    }

    public boolean isWaiting() {
        return standing == RowStanding.WAITING;
    }

    public long batchId() {
        return batchId;
    }

    public long line() {
        return line;
    }

    public String bureau() {
        return bureau;
    }

    public String documentNumber() {
        return documentNumber;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public boolean dueProvisional() {
        return dueProvisional;
    }

    public RowStanding standing() {
        return standing;
    }

    public String reason() {
        return reason;
    }
}
