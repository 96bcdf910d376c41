package org.creditportal.kernel.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.creditportal.kernel.cryptography.Seals;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.persistence.InstantConverter;
import org.creditportal.kernel.store.Portions;

/**
 * The tenant's append-only audit trail: who did what to what, why and from where. A line is written under a seal of its own
 * and waits for nobody; the {@link AuditSealer} chains lines once they are committed. See {@link AuditLog} for reading and
 * verifying.
 */
@ApplicationScoped
public class AuditTrail {

    private static final String LAST_ACTORS =
            "SELECT l FROM AuditLine l WHERE l.object IN :objects AND l.event = :event"
                    + " AND l.outcome = :outcome ORDER BY l.occurredAt, l.id";

    private static final String LAST_MOMENTS = "SELECT object, MAX(occurred_at) FROM krn_audit_line"
            + " WHERE event = ? AND occurred_at > ? AND outcome = 'SUCCESS' GROUP BY object";

    @PersistenceContext(unitName = "kernel")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Inject
    private CurrentActor actor;

    @Inject
    private Seals seals;

    @Inject
    private CommittedLines committed;

    @Inject
    private OwnAuditTransaction ownTransaction;

    /** Two modules that tell of one event are found when the application starts, not when somebody acts. */
    void checkEvents(@Observes @Initialized(ApplicationScoped.class) Object started) {
        AuditEvents.names();
    }

    /**
     * Writes a line in the current transaction: it stands or falls with what it tells.
     *
     * @param object business number of the thing acted on; no personal data
     * @param reason why, or {@code null}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String event, String object, String reason) {
        write(fact(event, AuditOutcome.SUCCESS, object, reason));
    }

    /** Writes a line for each of several things that the same act is about, by one statement. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordAll(String event, List<String> objects, String reason) {
        write(objects.stream()
                .map(object -> fact(event, AuditOutcome.SUCCESS, object, reason))
                .toList());
    }

    /** Writes a line in the current transaction about what the portal did by itself, whoever's request led to it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordAsSystem(String event, String object, String reason) {
        recordAllAsSystem(event, List.of(object), reason);
    }

    /** Writes a line for each of many things that the portal did by itself, by few statements. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordAllAsSystem(String event, List<String> objects, String reason) {
        write(objects.stream()
                .map(object -> fact(event, AuditOutcome.SUCCESS, Actor.SYSTEM, object, reason))
                .toList());
    }

    /** Writes a line at once, in a transaction of its own: about what happens in no transaction, like a login. */
    public void recordAlone(String event, String object, String reason) {
        ownTransaction.write(fact(event, AuditOutcome.SUCCESS, object, reason));
    }

    /** Writes a line at once, in a transaction of its own, about what was refused before anything of it ran. */
    public void recordRefused(String event, String object, String reason) {
        ownTransaction.write(fact(event, AuditOutcome.FAILURE, object, reason));
    }

    /** Whether a sealed line has this number; tells nothing of what it says, so that who may not read it may name it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isThere(long number) {
        return entityManager.find(AuditNumber.class, number) != null;
    }

    /**
     * Id of the actor who last did it to each of these objects, by the object; nothing of those to which nobody did. For rules on who may
     * act after whom: nobody is shown what the lines say.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<String, String> lastActors(String event, Collection<String> objects) {
        Map<String, String> actors = new HashMap<>();
        Portions.of(objects, Portions.OF_A_QUERY).forEach(portion -> entityManager
                .createQuery(LAST_ACTORS, AuditLine.class)
                .setParameter("event", event)
                .setParameter("outcome", AuditOutcome.SUCCESS)
                .setParameter("objects", portion)
                .getResultStream()
                .map(AuditLine::fact)
                .forEach(fact -> actors.put(fact.object(), fact.actor().id())));
        return actors;
    }

    /**
     * When it was last done to each object to which it was done since, by the object. Tells nothing else of what the lines say, so that
     * whoever may see the objects may be told.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<String, Instant> lastMoments(String event, Instant since) {
        Map<String, Instant> moments = new HashMap<>();
        List<?> rows = entityManager
                .createNativeQuery(LAST_MOMENTS)
                .setParameter(1, event)
                .setParameter(2, LocalDateTime.ofInstant(since, ZoneOffset.UTC))
                .getResultList();
        rows.stream()
                .map(Object[].class::cast)
                .forEach(row -> moments.put((String) row[0], InstantConverter.instant(row[1])));
        return moments;
    }

    AuditFact fact(String event, AuditOutcome outcome, String object, String reason) {
        return fact(event, outcome, actor.get(), object, reason);
    }

    private AuditFact fact(String event, AuditOutcome outcome, Actor by, String object, String reason) {
        return new AuditFact(clock.instant(), AuditEvents.demand(event), outcome, by, object, reason);
    }

    void write(AuditFact fact) {
        write(List.of(fact));
    }

    private void write(List<AuditFact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        try {
            List<AuditLine> lines = facts.stream()
                    .map(fact -> new AuditLine(Identifiers.next(), fact, seals))
                    .toList();
            AuditLines.insert(entityManager.unwrap(Connection.class), lines);
            committed.remember(lines);
        } catch (SQLException failure) {
            throw new AuditLineLostException(facts.get(0), failure);
        }
    }
}
