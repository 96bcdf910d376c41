package org.creditportal.records.application.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.creditportal.records.domain.record.Revision;
import org.creditportal.records.domain.record.Revisions;

/** Revisions in the tenant's database. */
@ApplicationScoped
public class StoredRevisions implements Revisions {

    @PersistenceContext(unitName = "records")
    private EntityManager entityManager;

    @Override
    public void add(Revision revision) {
        entityManager.persist(revision);
    }

    @Override
    public List<Revision> ofRecord(long recordId) {
        return entityManager
                .createQuery(
                        "SELECT r FROM Revision r WHERE r.recordId = :record ORDER BY r.revision DESC", Revision.class)
                .setParameter("record", recordId)
                .getResultList();
    }
}
