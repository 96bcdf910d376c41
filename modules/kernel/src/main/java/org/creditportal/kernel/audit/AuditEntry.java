package org.creditportal.kernel.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.creditportal.kernel.cryptography.Digests;

/**
 * One line of the audit trail. It carries the digest of itself and of the line before, so that a line cannot be changed or
 * taken out unnoticed. The application's database user may insert lines, not change or delete them.
 */
@Entity
@Table(name = "krn_audit_entry")
class AuditEntry {

    @Id
    @Column(name = "sequence_number", nullable = false, updatable = false)
    private long sequenceNumber;

    @Column(name = "occurred_at", nullable = false, updatable = false)
    private Instant occurredAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "event", nullable = false, updatable = false)
    private AuditEvent event;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome", nullable = false, updatable = false)
    private AuditOutcome outcome;

    @Column(name = "actor_id", nullable = false, updatable = false)
    private String actorId;

    @Column(name = "actor_name", nullable = false, updatable = false)
    private String actorName;

    @Column(name = "actor_bureau", updatable = false)
    private String actorBureau;

    @Column(name = "address", updatable = false)
    private String address;

    @Column(name = "object", updatable = false)
    private String object;

    @Column(name = "reason", updatable = false)
    private String reason;

    @Column(name = "previous_digest", nullable = false, updatable = false)
    private String previousDigest;

    @Column(name = "digest", nullable = false, updatable = false)
    private String digest;

    protected AuditEntry() {}

    AuditEntry(long sequenceNumber, AuditFact fact, String previousDigest) {
        this.sequenceNumber = sequenceNumber;
        this.occurredAt = fact.occurredAt();
        this.event = fact.event();
        this.outcome = fact.outcome();
        this.actorId = fact.actor().id();
        this.actorName = fact.actor().name();
        this.actorBureau = fact.actor().bureau();
        this.address = fact.actor().address();
        this.object = fact.object();
        this.reason = fact.reason();
        this.previousDigest = previousDigest;
        this.digest = computeDigest();
    }

    /** Each part with its length before it, so that no two different lines write the same text. */
    final String computeDigest() {
        StringBuilder text = new StringBuilder();
        for (Object part : Arrays.asList(
                sequenceNumber,
                occurredAt,
                event,
                outcome,
                actorId,
                actorName,
                actorBureau,
                address,
                object,
                reason,
                previousDigest)) {
            String value = part == null ? null : part.toString();
            text.append(value == null ? -1 : value.length())
                    .append(':')
                    .append(value)
                    .append('|');
        }
        return Digests.sm3(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    boolean isIntact(long expectedSequence, String expectedPrevious) {
        return sequenceNumber == expectedSequence
                && previousDigest.equals(expectedPrevious)
                && digest.equals(computeDigest());
    }

    String digest() {
        return digest;
    }

    long sequenceNumber() {
        return sequenceNumber;
    }

    AuditRow toRow() {
        return new AuditRow(
                sequenceNumber, occurredAt, event, outcome, actorId, actorName, actorBureau, address, object, reason);
    }
}
