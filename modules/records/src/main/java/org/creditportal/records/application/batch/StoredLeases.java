package org.creditportal.records.application.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.creditportal.records.api.batch.BatchState;

/**
 * Leases: who works on a batch, on any node, and how far he is. A lease runs out by the database's clock when its holder dies; every
 * step renews it in its own transaction, and finds nothing to renew when the batch is no longer his or no longer in the state
 * he works on.
 */
@ApplicationScoped
public class StoredLeases {

    private static final String UNTIL = "worker_until = UTC_TIMESTAMP(6) + INTERVAL 30 SECOND";

    @PersistenceContext(unitName = "records")
    private EntityManager entityManager;

    /** Takes a batch that nobody works on; false when somebody does or there is nothing to do. */
    boolean take(long batchId, String worker) {
        return entityManager
                        .createNativeQuery("UPDATE rec_batch SET worker = ?, " + UNTIL
                                + " WHERE id = ? AND state IN ('RECEIVED', 'CONFIRMED')"
                                + " AND (worker IS NULL OR worker_until < UTC_TIMESTAMP(6))")
                        .setParameter(1, worker)
                        .setParameter(2, batchId)
                        .executeUpdate()
                == 1;
    }

    /** Goes on holding it; false when it was lost. */
    boolean renew(long batchId, String worker, BatchState working) {
        return entityManager
                        .createNativeQuery(
                                "UPDATE rec_batch SET " + UNTIL + " WHERE id = ? AND worker = ? AND state = ?")
                        .setParameter(1, batchId)
                        .setParameter(2, worker)
                        .setParameter(3, working.name())
                        .executeUpdate()
                == 1;
    }

    /**
     * Goes on holding it.
     *
     * @throws LeaseLostException when it was lost
     */
    void hold(long batchId, String worker, BatchState working) {
        if (!renew(batchId, worker, working)) {
            throw new LeaseLostException();
        }
    }

    /** Tells how many rows were checked. */
    void noteChecked(long batchId, int rows) {
        entityManager
                .createNativeQuery("UPDATE rec_batch SET checked_rows = ? WHERE id = ?")
                .setParameter(1, rows)
                .setParameter(2, batchId)
                .executeUpdate();
    }

    /** Counts rows that are done with; those refused now count as wrong. */
    void notePassed(long batchId, int passed, StoredChunks.Written written) {
        entityManager
                .createNativeQuery("UPDATE rec_batch SET passed_rows = passed_rows + ?,"
                        + " recorded_count = recorded_count + ?, corrected_count = corrected_count + ?,"
                        + " proposed_count = proposed_count + ?, bad_count = bad_count + ?, error_count = error_count + ?"
                        + " WHERE id = ?")
                .setParameter(1, passed)
                .setParameter(2, written.recorded())
                .setParameter(3, written.corrected())
                .setParameter(4, written.proposed())
                .setParameter(5, written.refused())
                .setParameter(6, written.refused())
                .setParameter(7, batchId)
                .executeUpdate();
    }

    /** How many rows are done with. */
    int passed(long batchId) {
        return ((Number) entityManager
                        .createNativeQuery("SELECT passed_rows FROM rec_batch WHERE id = ?")
                        .setParameter(1, batchId)
                        .getSingleResult())
                .intValue();
    }

    /** Gives the batch back. */
    void giveBack(long batchId, String worker) {
        entityManager
                .createNativeQuery(
                        "UPDATE rec_batch SET worker = NULL, worker_until = NULL WHERE id = ? AND worker = ?")
                .setParameter(1, batchId)
                .setParameter(2, worker)
                .executeUpdate();
    }
}
