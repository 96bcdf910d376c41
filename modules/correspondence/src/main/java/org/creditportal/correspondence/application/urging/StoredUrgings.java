package org.creditportal.correspondence.application.urging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.creditportal.correspondence.domain.urging.MatterUrging;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.Store;

/** The urgings in the tenant's database. */
@ApplicationScoped
public class StoredUrgings extends Store<MatterUrging> {

    /** A matter is urged once a day at the most; the newest are what anybody looks at. */
    private static final int MOST = 200;

    @PersistenceContext(unitName = "correspondence")
    private EntityManager entityManager;

    public StoredUrgings() {
        super(MatterUrging.class);
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    /** Those of a matter, the oldest first. */
    List<MatterUrging> of(String module, String matter) {
        return list(Criteria.where("e.module = ?", module).andIfId("e.matter = ?", matter), "e.id", MOST);
    }
}
