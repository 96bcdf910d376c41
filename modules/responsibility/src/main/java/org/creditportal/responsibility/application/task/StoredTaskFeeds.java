package org.creditportal.responsibility.application.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.Store;
import org.creditportal.responsibility.domain.task.TaskFeed;

/** The feeds in the tenant's database. */
@ApplicationScoped
public class StoredTaskFeeds extends Store<TaskFeed> {

    @PersistenceContext(unitName = "responsibility")
    private EntityManager entityManager;

    public StoredTaskFeeds() {
        super(TaskFeed.class);
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    /** Those of an officer that were not revoked. */
    List<TaskFeed> of(String officer) {
        return list(Criteria.where("e.officer = ? AND e.revokedAt IS NULL", officer), "e.id DESC");
    }

    Optional<TaskFeed> byDigest(String digest) {
        return first(Criteria.where("e.digest = ?", digest));
    }
}
