package org.creditportal.records.domain.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.procedure.Signatory;

/** What a record said until it was corrected (K-10); written once. */
@Entity
@Table(name = "rec_revision")
public class Revision {

    @Id
    @Column(name = "id", nullable = false, updatable = false)
    private Long id;

    @Column(name = "record_id", nullable = false, updatable = false)
    private long recordId;

    @Column(name = "revision", nullable = false, updatable = false)
    private int revision;

    /** The whole former statement as JSON text, personal numbers encrypted. */
    @Column(name = "statement", nullable = false, updatable = false)
    private String statement;

    @Column(name = "reason", nullable = false, updatable = false)
    private String reason;

    @Column(name = "batch_id", updatable = false)
    private Long batchId;

    @Column(name = "line_number", updatable = false)
    private Long line;

    @Column(name = "replaced_by", nullable = false, updatable = false)
    private String replacedBy;

    @Column(name = "replaced_by_name", nullable = false, updatable = false)
    private String replacedByName;

    @Column(name = "replaced_at", nullable = false, updatable = false)
    private Instant replacedAt;

    protected Revision() {}

    /**
     * Keeps what the record says now; to be made before it is corrected.
     *
     * @param statement its whole statement as stored text
     * @param replacement where the correction comes from
     */
    public Revision(CreditRecord record, String statement, String reason, Origin replacement) {
        this(record, statement, reason, replacement.by(), replacement.at());
        this.batchId = replacement.batchId();
        this.line = replacement.line();
    }

    /** Keeps what the record says now, before an officer's correction without a file. */
    public Revision(CreditRecord record, String statement, String reason, Signatory by, Instant at) {
        this.id = Identifiers.next();
        this.recordId = record.id();
        this.revision = record.revision();
        this.statement = statement;
        this.reason = reason;
        this.replacedBy = by.officer();
        this.replacedByName = by.name();
        this.replacedAt = at;
    }

    public int revision() {
        return revision;
    }

    public String statement() {
        return statement;
    }

    public String reason() {
        return reason;
    }

    public Long batchId() {
        return batchId;
    }

    public Long line() {
        return line;
    }

    public String replacedByName() {
        return replacedByName;
    }

    public Instant replacedAt() {
        return replacedAt;
    }
}
