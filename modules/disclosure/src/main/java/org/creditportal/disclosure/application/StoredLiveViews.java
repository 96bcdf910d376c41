package org.creditportal.disclosure.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.creditportal.disclosure.domain.LiveView;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.Store;

/** Reports that are seen live now, in the tenant's database. */
@ApplicationScoped
public class StoredLiveViews extends Store<LiveView> {

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entityManager;

    public StoredLiveViews() {
        super(LiveView.class);
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    /** Takes away what was answered for the code. */
    void forget(String code) {
        first(Criteria.where("e.code = ?", code)).ifPresent(this::forgotten);
    }

    /** Takes away what has been shown for long enough, at most so many. */
    void forgetOutdated(Instant now, int most) {
        list(Criteria.where("e.shownUntil < ?", now), "e.id", most).forEach(this::forgotten);
    }

    /** At once, so that the next answer for the code finds room. */
    private void forgotten(LiveView view) {
        remove(view);
        entityManager.flush();
    }
}
