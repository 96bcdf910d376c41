package org.creditportal.benchmarks.audit.server;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The chain's end: the last line's number and digest under a keyed seal, locked while a line is added. */
@Entity
@Table(name = "bench_audit_head")
class ChainHead {

    /** There is one row. */
    static final int ID = 1;

    @Id
    @Column(name = "id", nullable = false, updatable = false)
    private int id;

    @Column(name = "sequence_number", nullable = false)
    private long sequenceNumber;

    @Column(name = "digest", nullable = false)
    private String digest;

    @Column(name = "seal")
    private String seal;

    protected ChainHead() {}

    long sequenceNumber() {
        return sequenceNumber;
    }

    String digest() {
        return digest;
    }

    void advance(ChainLine line, String newSeal) {
        sequenceNumber = line.sequenceNumber();
        digest = line.digest();
        seal = newSeal;
    }

    /** What is sealed. */
    String text() {
        return "audit-head|" + sequenceNumber + "|" + digest;
    }
}
