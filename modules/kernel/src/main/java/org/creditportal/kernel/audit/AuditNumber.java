package org.creditportal.kernel.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The place of a line in the trail, given once, after the line's transaction has committed. Numbers have no gap. */
@Entity
@Table(name = "krn_audit_number")
class AuditNumber {

    @Id
    @Column(name = "number", nullable = false, updatable = false)
    private long number;

    @Column(name = "line_id", nullable = false, updatable = false)
    private long lineId;

    protected AuditNumber() {}

    long number() {
        return number;
    }

    long lineId() {
        return lineId;
    }
}
