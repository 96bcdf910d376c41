package org.creditportal.records.domain.batch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.creditportal.kernel.identifier.Identifiers;

/** That a bureau's own system sent some content under a key of its choice; written once, never changed. */
@Entity
@Table(name = "rec_delivery")
public class Delivery {

    @Id
    @Column(name = "id", nullable = false, updatable = false)
    private Long id;

    @Column(name = "bureau", nullable = false, updatable = false)
    private String bureau;

    @Column(name = "idempotency_key", nullable = false, updatable = false)
    private String idempotencyKey;

    @Column(name = "digest", nullable = false, updatable = false)
    private String digest;

    @Column(name = "batch_number", nullable = false, updatable = false)
    private String batchNumber;

    @Column(name = "delivered_at", nullable = false, updatable = false)
    private Instant deliveredAt;

    protected Delivery() {}

    public Delivery(String bureau, String idempotencyKey, String digest, String batchNumber, Instant now) {
        this.id = Identifiers.next();
        this.bureau = bureau;
        this.idempotencyKey = idempotencyKey;
        this.digest = digest;
        this.batchNumber = batchNumber;
        this.deliveredAt = now;
    }

    /** Whether the same content was sent. */
    public boolean isOf(String otherDigest) {
        return digest.equals(otherDigest);
    }

    public String bureau() {
        return bureau;
    }

    public String idempotencyKey() {
        return idempotencyKey;
    }

    public String batchNumber() {
        return batchNumber;
    }
}
