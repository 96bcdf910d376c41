package org.creditportal.responsibility.application.bureau;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.Store;
import org.creditportal.responsibility.domain.bureau.Reorganisation;
import org.creditportal.responsibility.domain.bureau.Reorganisations;

/** Reorganisations in the tenant's database; a tenant has few. */
@ApplicationScoped
public class StoredReorganisations extends Store<Reorganisation> implements Reorganisations {

    @PersistenceContext(unitName = "responsibility")
    private EntityManager entityManager;

    public StoredReorganisations() {
        super(Reorganisation.class);
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    @Override
    public List<Reorganisation> all() {
        return list(Criteria.all(), "e.validFrom, e.edition");
    }
}
