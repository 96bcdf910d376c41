package org.creditportal.systemtests.kernel;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.creditportal.kernel.outbox.DomainEvent;
import org.creditportal.kernel.outbox.Outbox;

/** Publishes steps, keeps what their handler notes of them, and looks into the outbox. */
@Stateless
@PermitAll
public class Steps {

    @PersistenceContext(unitName = "fixture")
    private EntityManager entityManager;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    public void publish(DomainEvent event) {
        outbox.publish(event);
    }

    /** Steps of many subjects in one transaction, as a portion of a file publishes its corrections. */
    public void publishPortion(String prefix, int first, int count) {
        IntStream.range(first, first + count).forEach(i -> outbox.publish(new StepTaken(prefix + i, 1)));
    }

    public void note(StepTaken event) {
        entityManager.persist(new FixtureNote("step:" + event.subject() + ":" + event.step(), clock.instant()));
    }

    /** Of the subjects with the prefix, in the order in which they were handled. */
    @SuppressWarnings("unchecked")
    public List<String> handled(String prefix) {
        return entityManager
                .createNativeQuery("SELECT text FROM fix_note WHERE text LIKE ?1 ORDER BY id")
                .setParameter(1, "step:" + prefix + "%")
                .getResultList();
    }

    /** Messages on their way to handlers. */
    public long waiting(String prefix) {
        return ((Number) entityManager
                        .createNativeQuery(
                                "SELECT COUNT(*) FROM krn_outbox WHERE subject_key LIKE ?1 AND delivered_at IS NULL")
                        .setParameter(1, prefix + "%")
                        .getSingleResult())
                .longValue();
    }

    public long kept(String subject) {
        return ((Number) entityManager
                        .createNativeQuery("SELECT COUNT(*) FROM krn_outbox WHERE subject_key = ?1")
                        .setParameter(1, subject)
                        .getSingleResult())
                .longValue();
    }

    /** Makes the subject's delivered messages look as if they had been delivered then. */
    public void backdate(String subject, Instant then) {
        entityManager
                .createNativeQuery("UPDATE krn_outbox SET delivered_at = ?1 WHERE subject_key = ?2")
                .setParameter(1, java.sql.Timestamp.from(then))
                .setParameter(2, subject)
                .executeUpdate();
    }

    /** Addresses the subject's messages to a handler that no application has. */
    public void misdirect(String subject) {
        entityManager
                .createNativeQuery("UPDATE krn_outbox SET handler = 'NobodyHandler', delivered_at = NULL"
                        + " WHERE subject_key = ?1")
                .setParameter(1, subject)
                .executeUpdate();
    }

    public String error(String subject) {
        return (String) entityManager
                .createNativeQuery("SELECT COALESCE(MAX(last_error), '') FROM krn_outbox WHERE subject_key = ?1")
                .setParameter(1, subject)
                .getSingleResult();
    }

    /** Takes back what is still on its way. */
    public void drop(String prefix) {
        entityManager
                .createNativeQuery("DELETE FROM krn_outbox WHERE subject_key LIKE ?1 AND delivered_at IS NULL")
                .setParameter(1, prefix + "%")
                .executeUpdate();
    }
}
