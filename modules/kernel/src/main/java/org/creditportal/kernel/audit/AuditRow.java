package org.creditportal.kernel.audit;

import java.time.Instant;

/** A line of the trail as officers read it. */
public class AuditRow {

    private final Long sequenceNumber;
    private final Instant occurredAt;
    private final String event;
    private final AuditOutcome outcome;
    private final String actorId;
    private final String actorName;
    private final String actorBureau;
    private final String address;
    private final String object;
    private final String reason;

    AuditRow(
            Long sequenceNumber,
            Instant occurredAt,
            String event,
            AuditOutcome outcome,
            String actorId,
            String actorName,
            String actorBureau,
            String address,
            String object,
            String reason) {
        this.sequenceNumber = sequenceNumber;
        this.occurredAt = occurredAt;
        this.event = event;
        this.outcome = outcome;
        this.actorId = actorId;
        this.actorName = actorName;
        this.actorBureau = actorBureau;
        this.address = address;
        this.object = object;
        this.reason = reason;
    }

    /** Its place in the trail; {@code null} until it is sealed. */
    public Long getSequenceNumber() {
        return sequenceNumber;
    }

    public Instant getOccurredAt() {
        return occurredAt;
    }

    public String getEvent() {
        return event;
    }

    public AuditOutcome getOutcome() {
        return outcome;
    }

    public String getActorId() {
        return actorId;
    }

    public String getActorName() {
        return actorName;
    }

    public String getActorBureau() {
        return actorBureau;
    }

    public String getAddress() {
        return address;
    }

    public String getObject() {
        return object;
    }

    public String getReason() {
        return reason;
    }
}
