package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.creditportal.checks.domain.report.SigningKey;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.Store;

/** The tenant's signing keys in its database. */
@ApplicationScoped
public class StoredSigningKeys extends Store<SigningKey> {

    @PersistenceContext(unitName = "checks")
    private EntityManager entityManager;

    public StoredSigningKeys() {
        super(SigningKey.class);
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    /** The one that signs. */
    Optional<SigningKey> newest() {
        return list(Criteria.all(), "e.id DESC", 1).stream().findFirst();
    }
}
