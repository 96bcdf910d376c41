package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.Store;
import org.creditportal.sanctions.domain.Measure;

/** The measures that were changed in the portal. */
@ApplicationScoped
public class StoredMeasures extends Store<Measure> {

    @PersistenceContext(unitName = "sanctions")
    private EntityManager entityManager;

    public StoredMeasures() {
        super(Measure.class);
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    /** Keeps a new one and writes it at once, so that a second one of the code is refused here. */
    @Override
    public void add(Measure measure) {
        addAtOnce(measure);
    }

    /** All of them, in the order in which they came; the catalogue is bounded by its nature. */
    public List<Measure> all() {
        return list(Criteria.all(), "e.id");
    }

    /** The one with the code, locked until the transaction ends. */
    public Optional<Measure> lock(String code) {
        return query(Measure.class, "e", Criteria.where("e.code = ?", code), "")
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }
}
