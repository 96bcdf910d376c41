package org.creditportal.records.domain.batch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.creditportal.kernel.identifier.Identifiers;

/**
 * One row of a received file as it was read, waiting beside its batch. Part of the batch: changed only in the transaction that
 * changes the batch, so the batch's version guards it.
 */
@Entity
@Table(name = "rec_batch_row")
public class StagedRow {

    @Id
    @Column(name = "id", nullable = false, updatable = false)
    private Long id;

    @Column(name = "batch_id", nullable = false, updatable = false)
    private long batchId;

    @Column(name = "line_number", nullable = false, updatable = false)
    private long line;

    /** The values by column code as JSON text; personal numbers inside are encrypted. */
    @Column(name = "fields", nullable = false, updatable = false)
    private String fields;

    @Enumerated(EnumType.STRING)
    @Column(name = "result", nullable = false)
    private RowResult result;

    /** Tells equal decisions on one subject apart from others; {@code null} for bad rows. */
    @Column(name = "decision_key", updatable = false)
    private String decisionKey;

    /** The record that holds the decision. */
    @Column(name = "record_number")
    private String recordNumber;

    protected StagedRow() {}

    public StagedRow(long batchId, long line, String fields, RowResult result, String decisionKey) {
        this.id = Identifiers.next();
        this.batchId = batchId;
        this.line = line;
        this.fields = fields;
        this.result = result;
        this.decisionKey = decisionKey;
    }

    /** The row came on record. */
    public void recorded(String number) {
        result = RowResult.RECORDED;
        recordNumber = number;
    }

    /** The decision is on record already. */
    public void repeats(String number) {
        result = RowResult.DUPLICATE;
        recordNumber = number;
    }

    public long id() {
        return id;
    }

    public long line() {
        return line;
    }

    public String fields() {
        return fields;
    }

    public RowResult result() {
        return result;
    }

    public String decisionKey() {
        return decisionKey;
    }

    public String recordNumber() {
        return recordNumber;
    }
}
