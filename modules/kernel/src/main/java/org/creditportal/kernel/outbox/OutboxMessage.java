package org.creditportal.kernel.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.creditportal.kernel.identifier.Identifiers;

/** An event on its way to one handler: written with the change that caused it, delivered afterwards, kept for a while. */
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

    @Column(name = "handler", nullable = false, updatable = false)
    private String handler;

    @Column(name = "subject_key", nullable = false, updatable = false)
    private String subjectKey;

    @Column(name = "place", nullable = false, updatable = false)
    private int place;

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

    /**
     * A new message.
     *
     * @param payload the event as JSON
     * @param handler name of the one that receives it
     * @param place how many messages the same act put in before
     */
    OutboxMessage(DomainEvent event, String payload, String handler, int place, Instant now) {
        this.id = Identifiers.next();
        this.eventType = event.getClass().getName();
        this.handler = handler;
        this.subjectKey = event.subjectKey();
        this.place = place;
        this.payload = payload;
        this.createdAt = now;
        this.dueAt = now;
    }

    long id() {
        return id;
    }

    String handler() {
        return handler;
    }

    int place() {
        return place;
    }

    String payload() {
        return payload;
    }

    boolean isDelivered() {
        return deliveredAt != null;
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
