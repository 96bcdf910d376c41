package org.creditportal.kernel.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import org.creditportal.kernel.cryptography.Seals;

/**
 * One line of the audit trail, written in the transaction of the act that it tells of and under a seal of its own, so that
 * only the portal can have written it. Its place in the trail is given to it afterwards, by an {@link AuditNumber} in an
 * {@link AuditBlock}. The application's database user may insert lines, not change or delete them.
 */
@Entity
@Table(name = "krn_audit_line")
class AuditLine {

    @Id
    @Column(name = "id", nullable = false, updatable = false)
    private long id;

    @Column(name = "occurred_at", nullable = false, updatable = false)
    private Instant occurredAt;

    @Column(name = "event", nullable = false, updatable = false)
    private String event;

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

    @Column(name = "seal", nullable = false, updatable = false)
    private String seal;

    @Column(name = "seal_key", nullable = false, updatable = false)
    private int sealKey;

    protected AuditLine() {}

    AuditLine(long id, AuditFact fact, Seals seals) {
        this.id = id;
        this.occurredAt = fact.occurredAt();
        this.event = fact.event();
        this.outcome = fact.outcome();
        this.actorId = fact.actor().id();
        this.actorName = fact.actor().name();
        this.actorBureau = fact.actor().bureau();
        this.address = fact.actor().address();
        this.object = fact.object();
        this.reason = fact.reason();
        this.sealKey = seals.currentKey();
        this.seal = seals.seal(sealKey, text());
    }

    /** Each part with its length before it, so that no two different lines write the same text. */
    private String text() {
        return "audit-line|"
                + SealedText.of(Arrays.asList(
                        id, occurredAt, event, outcome, actorId, actorName, actorBureau, address, object, reason));
    }

    /** Whether the portal wrote the line, and as it is now. */
    boolean isGenuine(Seals seals) {
        return seals.isSeal(sealKey, text(), seal);
    }

    long id() {
        return id;
    }

    Instant occurredAt() {
        return occurredAt;
    }

    String seal() {
        return seal;
    }

    /** The number of the key of its seal. */
    int sealKey() {
        return sealKey;
    }

    /** All that the row holds now, genuine or not. */
    String evidence() {
        return text() + sealKey + ":" + seal;
    }

    /** The values of the row, in the order of {@link AuditLines}' columns. */
    AuditFact fact() {
        return new AuditFact(
                occurredAt, event, outcome, new Actor(actorId, actorName, actorBureau, address), object, reason);
    }

    /** @param number its place in the trail, or {@code null} while it waits for one */
    AuditRow toRow(Long number) {
        return new AuditRow(
                number, occurredAt, event, outcome, actorId, actorName, actorBureau, address, object, reason);
    }
}
