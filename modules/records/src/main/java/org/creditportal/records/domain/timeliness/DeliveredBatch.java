package org.creditportal.records.domain.timeliness;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.creditportal.kernel.persistence.VersionedEntity;
import org.creditportal.records.api.batch.BatchState;

/** A batch as far as timeliness asks for it; only read. The import alone changes batches. */
@Entity
@Table(name = "rec_batch")
public class DeliveredBatch extends VersionedEntity {

    @Column(name = "number", insertable = false, updatable = false)
    private String number;

    @Column(name = "bureau", insertable = false, updatable = false)
    private String bureau;

    @Column(name = "file_name", insertable = false, updatable = false)
    private String fileName;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", insertable = false, updatable = false)
    private BatchState state;

    @Column(name = "good_count", insertable = false, updatable = false)
    private int goodCount;

    @Column(name = "uploaded_at", insertable = false, updatable = false)
    private Instant uploadedAt;

    protected DeliveredBatch() {}

    public String number() {
        return number;
    }

    public String bureau() {
        return bureau;
    }

    public String fileName() {
        return fileName;
    }

    public int goodCount() {
        return goodCount;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }
}
