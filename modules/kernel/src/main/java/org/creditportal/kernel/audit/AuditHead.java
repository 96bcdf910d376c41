package org.creditportal.kernel.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * The end of a tenant's audit trail: its last line's number and digest under a keyed seal. It is locked while a line is
 * added, and shows when lines were cut off at the end.
 */
@Entity
@Table(name = "krn_audit_head")
class AuditHead {

    /** There is one row. */
    static final int ID = 1;

    static final String FIRST_DIGEST = "0".repeat(64);

    @Id
    @Column(name = "id", nullable = false, updatable = false)
    private int id;

    @Column(name = "sequence_number", nullable = false)
    private long sequenceNumber;

    @Column(name = "digest", nullable = false)
    private String digest;

    @Column(name = "seal")
    private String seal;

    protected AuditHead() {}

    long sequenceNumber() {
        return sequenceNumber;
    }

    String digest() {
        return digest;
    }

    String seal() {
        return seal;
    }

    void advance(AuditEntry entry, String newSeal) {
        sequenceNumber = entry.sequenceNumber();
        digest = entry.digest();
        seal = newSeal;
    }

    /** What is sealed. */
    String text() {
        return "audit-head|" + sequenceNumber + "|" + digest;
    }
}
