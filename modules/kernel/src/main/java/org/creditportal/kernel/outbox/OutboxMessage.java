package org.creditportal.kernel.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** An event on its way: written with the change that caused it, delivered afterwards. */
@Entity
@Table(name = "krn_outbox")
class OutboxMessage {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);
    private static final int MOST_DOUBLINGS = 10;
    private static final int LONGEST_ERROR = 500;

    @Id
    @Column(name = "id", nullable = false, updatable = false)
    private Long id;

    @Column(name = "event_type", nullable = false, updatable = false)
    private String eventType;

    @Column(name = "subject_key", nullable = false, updatable = false)
    private String subjectKey;

    @Column(name = "payload", nullable = false, updatable = false)
    private String payload;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "due_at", nullable = false)
    private Instant dueAt;

    @Column(name = "delivered_at")
    private Instant deliveredAt;

    @Column(name = "attempts", nullable = false)
    private int attempts;

    @Column(name = "last_error")
    private String lastError;

    protected OutboxMessage() {}

    OutboxMessage(long id, String eventType, String subjectKey, String payload, Instant now) {
        this.id = id;
        this.eventType = eventType;
        this.subjectKey = subjectKey;
        this.payload = payload;
        this.createdAt = now;
        this.dueAt = now;
    }

    long id() {
        return id;
    }

    String eventType() {
        return eventType;
    }

    String payload() {
        return payload;
    }

    void delivered(Instant now) {
        deliveredAt = now;
        lastError = null;
    }

    /** Next try after a pause that doubles each time. */
    void failed(String error, Instant now) {
        attempts++;
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, MOST_DOUBLINGS));
        dueAt = now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
        lastError = error.length() <= LONGEST_ERROR ? error : error.substring(0, LONGEST_ERROR);
    }
}
