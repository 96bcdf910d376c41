package org.creditportal.records.application.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** The stored parts of files. Each is read in a transaction of its own when there is none, so that long work holds none. */
@ApplicationScoped
public class StoredParts {

    @PersistenceContext(unitName = "records")
    private EntityManager entityManager;

    /** Adds a part in the transaction of the caller. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(long batchId, int part, byte[] content) {
        entityManager
                .createNativeQuery("INSERT INTO rec_file_part (batch_id, part, content) VALUES (?, ?, ?)")
                .setParameter(1, batchId)
                .setParameter(2, part)
                .setParameter(3, content)
                .executeUpdate();
    }

    /** A part as it was added. */
    @Transactional
    public byte[] read(long batchId, int part) {
        return (byte[]) entityManager
                .createNativeQuery("SELECT content FROM rec_file_part WHERE batch_id = ? AND part = ?")
                .setParameter(1, batchId)
                .setParameter(2, part)
                .getSingleResult();
    }
}
