package org.creditportal.files.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.creditportal.kernel.error.NotFoundException;

/** The stored files, without their content. */
@ApplicationScoped
public class StoredFiles {

    private static final int DISCARDED_AT_ONCE = 100;

    @PersistenceContext(unitName = "files")
    private EntityManager entityManager;

    /** Adds a file whose parts are there. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(StoredFile file) {
        entityManager.persist(file);
    }

    /**
     * A file by its number.
     *
     * @throws NotFoundException when there is none, or no longer
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public StoredFile require(long id) {
        return Optional.ofNullable(entityManager.find(StoredFile.class, id))
                .orElseThrow(() -> new NotFoundException("StoredFile", id));
    }

    /** Deletes some of the files whose time is over, with their parts, which no other file has; how many. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int discardOutdated(Instant now) {
        List<Long> outdated = entityManager
                .createQuery("SELECT f.id FROM StoredFile f WHERE f.keptUntil < :now ORDER BY f.keptUntil", Long.class)
                .setParameter("now", now)
                .setMaxResults(DISCARDED_AT_ONCE)
                .getResultList();
        for (Long file : outdated) {
            delete("DELETE FROM fil_part WHERE id IN (SELECT part_id FROM fil_file_part WHERE file_id = ?1)", file);
            delete("DELETE FROM fil_file_part WHERE file_id = ?1", file);
            delete("DELETE FROM fil_file WHERE id = ?1", file);
        }
        return outdated.size();
    }

    private void delete(String statement, Long file) {
        entityManager.createNativeQuery(statement).setParameter(1, file).executeUpdate();
    }
}
