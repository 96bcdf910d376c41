package org.creditportal.kernel.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * A committed line waits for its number. Written with the line and gone when it is sealed, so that a line that commits late
 * is found however many came before it.
 */
@Entity
@Table(name = "krn_unsealed_line")
class UnsealedLine {

    @Id
    @Column(name = "line_id", nullable = false, updatable = false)
    private long lineId;

    protected UnsealedLine() {}

    long lineId() {
        return lineId;
    }
}
