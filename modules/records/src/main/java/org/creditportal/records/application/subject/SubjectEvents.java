package org.creditportal.records.application.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.creditportal.kernel.outbox.DomainEvent;
import org.creditportal.kernel.outbox.Outbox;

/** What others must learn about subjects; it leaves with the transaction that caused it. */
@ApplicationScoped
public class SubjectEvents {

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    /** The time of what happens, as the database keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    void publish(DomainEvent event) {
        outbox.publish(event);
    }
}
