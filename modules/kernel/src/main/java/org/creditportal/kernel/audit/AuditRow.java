package org.creditportal.kernel.audit;

import java.time.Instant;

/**
 * A line of the trail as officers read it.
 *
 * @param sequenceNumber its place in the trail; {@code null} until it is sealed
 */
public record AuditRow(
        Long sequenceNumber,
        Instant occurredAt,
        String event,
        AuditOutcome outcome,
        String actorId,
        String actorName,
        String actorBureau,
        String address,
        String object,
        String reason) {}
