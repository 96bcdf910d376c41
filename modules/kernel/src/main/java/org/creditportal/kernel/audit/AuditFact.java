package org.creditportal.kernel.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What is to be written down. Its parts are cut to what the columns hold, before they are digested. */
public record AuditFact(
        Instant occurredAt, String event, AuditOutcome outcome, Actor actor, String object, String reason) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_OBJECT = 200;
    private static final int LONGEST_REASON = 1000;

    public AuditFact {
        occurredAt = occurredAt.truncatedTo(ChronoUnit.MICROS);
        actor = new Actor(actor.id(), cut(actor.name(), LONGEST_NAME), actor.bureau(), actor.address());
        object = cut(object, LONGEST_OBJECT);
        reason = cut(reason, LONGEST_REASON);
    }

    private static String cut(String text, int length) {
        return text == null || text.length() <= length ? text : text.substring(0, length);
    }
}
