package org.creditportal.records.application.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.creditportal.kernel.outbox.DomainEvent;
import org.creditportal.kernel.outbox.Outbox;
import org.creditportal.records.api.subject.RegistrationChanged;
import org.creditportal.records.api.subject.RepresentativeRetracted;
import org.creditportal.records.api.subject.SubjectsRegrouped;
import org.creditportal.records.api.subject.TurnedOutMinor;

/** What others must learn about subjects; it leaves with the transaction that caused it. */
@ApplicationScoped
public class SubjectEvents {

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    @Inject
    private Event<SubjectsRegrouped> regrouped;

    @Inject
    private Event<RegistrationChanged> registered;

    @Inject
    private Event<RepresentativeRetracted> retracted;

    @Inject
    private Event<TurnedOutMinor> minor;

    /** The time of what happens, as the database keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    void publish(DomainEvent event) {
        outbox.publish(event);
    }

    /** One stands on the business register otherwise than it was told: who told the earlier knows at once. */
    void register(RegistrationChanged event) {
        registered.fire(event);
    }

    /** Who was told to represent a subject never did: what rests on him ends at once. */
    void retract(RepresentativeRetracted event) {
        retracted.fire(event);
    }

    /** Somebody is found to be under age: the public sees nothing of him from now on. */
    void turnOut(TurnedOutMinor event) {
        minor.fire(event);
    }

    /** Two are one, or two again: who told of either knows at once, who keeps their numbers takes the new ones. */
    void regroup(DomainEvent event, SubjectsRegrouped now) {
        publish(event);
        regrouped.fire(now);
    }
}
