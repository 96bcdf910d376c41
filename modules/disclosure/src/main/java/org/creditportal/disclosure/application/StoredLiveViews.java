package org.creditportal.disclosure.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.creditportal.disclosure.domain.LiveRequest;
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

    /** Whether who asks was answered before, and still sees the answer. */
    boolean isAnswered(LiveRequest request, Instant now) {
        return first(asked(request).and("e.shownUntil >= ?", now)).isPresent();
    }

    /** Takes away what was answered for the code, whoever asked. */
    void forget(String code) {
        forgetAll(Criteria.where("e.code = ?", code));
    }

    /** Takes away what was answered to the same before. */
    void forget(LiveRequest request) {
        forgetAll(asked(request));
    }

    private static Criteria asked(LiveRequest request) {
        return Criteria.where("e.code = ?", request.code()).and("e.askedWith = ?", request.askedWith());
    }

    private void forgetAll(Criteria criteria) {
        list(criteria, "e.id").forEach(this::forgotten);
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
