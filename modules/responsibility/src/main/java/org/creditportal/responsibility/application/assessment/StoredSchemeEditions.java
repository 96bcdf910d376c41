package org.creditportal.responsibility.application.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.Store;
import org.creditportal.responsibility.domain.assessment.SchemeEdition;

/** Released schemes in the tenant's database. */
@ApplicationScoped
public class StoredSchemeEditions extends Store<SchemeEdition> {

    @PersistenceContext(unitName = "responsibility")
    private EntityManager entityManager;

    public StoredSchemeEditions() {
        super(SchemeEdition.class);
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    /** The newest first. */
    List<SchemeEdition> all() {
        return list(Criteria.all(), "e.edition DESC");
    }
}
