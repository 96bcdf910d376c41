package org.creditportal.benchmarks.audit.server;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.creditportal.kernel.cryptography.Digests;

/** A line of the chain with the digest of itself and of the line before. */
@Entity
@Table(name = "bench_audit_entry")
class ChainLine {

    private static final String WHO = "system";

    @Id
    @Column(name = "sequence_number", nullable = false, updatable = false)
    private long sequenceNumber;

    @Column(name = "occurred_at", nullable = false, updatable = false)
    private Instant occurredAt;

    @Column(name = "event", nullable = false, updatable = false)
    private String event = "LISTS_DISCLOSED";

    @Column(name = "outcome", nullable = false, updatable = false)
    private String outcome = "SUCCESS";

    @Column(name = "actor_id", nullable = false, updatable = false)
    private String actorId = WHO;

    @Column(name = "actor_name", nullable = false, updatable = false)
    private String actorName = WHO;

    @Column(name = "object", updatable = false)
    private String object;

    @Column(name = "previous_digest", nullable = false, updatable = false)
    private String previousDigest;

    @Column(name = "digest", nullable = false, updatable = false)
    private String digest;

    protected ChainLine() {}

    ChainLine(long sequenceNumber, Instant occurredAt, String object, String previousDigest) {
        this.sequenceNumber = sequenceNumber;
        this.occurredAt = occurredAt;
        this.object = object;
        this.previousDigest = previousDigest;
        this.digest = Digests.sm3(text().getBytes(StandardCharsets.UTF_8));
    }

    /** Each part with its length before it, so that no two different lines write the same text. */
    private String text() {
        StringBuilder text = new StringBuilder();
        for (Object part :
                List.of(sequenceNumber, occurredAt, event, outcome, actorId, actorName, object, previousDigest)) {
            text.append(part.toString().length()).append(':').append(part).append('|');
        }
        return text.toString();
    }

    long sequenceNumber() {
        return sequenceNumber;
    }

    String digest() {
        return digest;
    }
}
