package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.stream.Stream;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.kernel.outbox.Outbox;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.lists.api.EntryUnseen;
import org.creditportal.lists.api.ListHidden;
import org.creditportal.records.api.subject.TurnedOutMinor;
import org.creditportal.sanctions.api.SanctionsAudit;
import org.creditportal.sanctions.api.typical.TypicalCaseHidden;
import org.creditportal.sanctions.api.typical.TypicalCasePublished;
import org.creditportal.sanctions.api.typical.TypicalCaseState;
import org.creditportal.sanctions.domain.typical.TypicalCase;

/** Has typical cases do what their grounds do, in the transaction of whatever befell the ground: what must vanish is gone with it. */
@ApplicationScoped
class OpenTypicalCases {

    @Inject
    StoredTypicalCases typicalCases;

    @Inject
    Event<TypicalCaseHidden> hidden;

    @Inject
    Outbox outbox;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Not shown for a time. */
    void suspend(String ground) {
        published(ground).forEach(this::hide);
    }

    /** Shown again, or until another day, if nothing else keeps it back. */
    void follow(String ground) {
        published(ground).forEach(this::show);
    }

    private Stream<TypicalCase> published(String ground) {
        return typicalCases.lockOpen(ground).stream().filter(one -> one.state() == TypicalCaseState.PUBLISHED);
    }

    /** The measure of a task is lifted: nobody is told of it as an example any more. */
    void liftOfTask(String task, String reason) {
        typicalCases.lockOpenOf(task).ifPresent(one -> lift(one, reason));
    }

    private void lift(TypicalCase one, String reason) {
        one.fall(Signatory.PORTAL.sign(clock.instant(), new Reason(reason)));
        hide(one);
        trail.recordAsSystem(SanctionsAudit.TYPICAL_CASE_LED, one.number(), reason);
    }

    /** A list is closed to the public, and with it the examples of what its entries brought; opened again, they follow its entries. */
    void listHidden(@Observes ListHidden event) {
        typicalCases.publishedOn(event.listType()).forEach(this::hide);
    }

    /** What tells of somebody who turned out to be a minor is no example for the public any more, whatever it rests on (K-7). */
    void turnedOutMinor(@Observes TurnedOutMinor event) {
        typicalCases.publishedAbout(event.subjects()).forEach(this::hide);
    }

    /** What rests on an entry that counts on unseen is no example for the public meanwhile. */
    void entryUnseen(@Observes EntryUnseen event) {
        suspend(event.number());
    }

    void hide(TypicalCase one) {
        hidden.fire(new TypicalCaseHidden(one.number()));
    }

    void show(TypicalCase one) {
        outbox.publish(new TypicalCasePublished(one.number()));
    }
}
