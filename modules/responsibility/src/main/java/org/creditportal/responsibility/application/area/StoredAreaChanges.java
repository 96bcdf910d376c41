package org.creditportal.responsibility.application.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.Store;
import org.creditportal.responsibility.domain.area.AreaChange;
import org.creditportal.responsibility.domain.area.AreaChanges;

/** Changes of areas in the tenant's database; a tenant has few. */
@ApplicationScoped
public class StoredAreaChanges extends Store<AreaChange> implements AreaChanges {

    @PersistenceContext(unitName = "responsibility")
    private EntityManager entityManager;

    public StoredAreaChanges() {
        super(AreaChange.class);
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    @Override
    public List<AreaChange> all() {
        return list(Criteria.all(), "e.validFrom, e.edition");
    }
}
