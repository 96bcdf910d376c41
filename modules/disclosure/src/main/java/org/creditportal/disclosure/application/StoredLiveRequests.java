package org.creditportal.disclosure.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.creditportal.disclosure.domain.LiveRequest;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.Store;

/** Wishes to see reports live, in the tenant's database. */
@ApplicationScoped
public class StoredLiveRequests extends Store<LiveRequest> {

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entityManager;

    public StoredLiveRequests() {
        super(LiveRequest.class);
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    /** The oldest, at most so many. */
    List<LiveRequest> oldest(int most) {
        return list(Criteria.all(), "e.id", most);
    }
}
