package org.creditportal.systemtests.kernel;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.kernel.outbox.Outbox;

/** Writes to two persistence units in one transaction, as every use case of the product does. */
@Stateless
@PermitAll
public class Notes {

    @PersistenceContext(unitName = "fixture")
    private EntityManager entityManager;

    @PersistenceContext(unitName = "kernel")
    private EntityManager kernel;

    @Inject
    private AuditTrail trail;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    public long write(String text) {
        FixtureNote note = new FixtureNote(text, clock.instant());
        entityManager.persist(note);
        entityManager.flush();
        trail.record(FixtureAudit.RECORDS_FILE_RECEIVED, text, null);
        outbox.publish(new NoteWritten(text, text));
        kernel.flush();
        return note.id();
    }

    /** The database refuses it, as late as the commit. */
    public void persistWithoutText() {
        entityManager.persist(new FixtureNote(null, clock.instant()));
    }

    public void writeAndFail(String text) {
        write(text);
        throw new IllegalStateException("after everything was written");
    }

    public void rewrite(long id, long seenVersion, String text) {
        FixtureNote note = entityManager.find(FixtureNote.class, id);
        note.requireVersion(seenVersion);
        note.rewrite(text);
    }

    public List<String> texts() {
        return entityManager
                .createQuery("SELECT n FROM FixtureNote n", FixtureNote.class)
                .getResultStream()
                .map(FixtureNote::text)
                .toList();
    }

    /** How many rows either unit has of what was written under this text. */
    public List<Long> traces(String text) {
        return List.of(
                count("SELECT COUNT(*) FROM fix_note WHERE text = ?1", text),
                count("SELECT COUNT(*) FROM krn_audit_line WHERE object = ?1", text),
                count("SELECT COUNT(*) FROM krn_outbox WHERE subject_key = ?1", text));
    }

    private long count(String sql, String text) {
        return ((Number) entityManager
                        .createNativeQuery(sql)
                        .setParameter(1, text)
                        .getSingleResult())
                .longValue();
    }

    public FixtureNote find(long id) {
        return entityManager.find(FixtureNote.class, id);
    }

    public long count() {
        return entityManager
                .createQuery("SELECT COUNT(n) FROM FixtureNote n", Long.class)
                .getSingleResult();
    }

    public long countNatively() {
        return ((Number) entityManager
                        .createNativeQuery("SELECT COUNT(*) FROM fix_note")
                        .getSingleResult())
                .longValue();
    }
}
