package org.creditportal.disclosure.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.creditportal.disclosure.domain.PublicChanges;
import org.creditportal.disclosure.domain.PublishedPolicies;
import org.creditportal.disclosure.domain.PublishedPolicy;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.Store;

/** The published documents in the tenant's database. */
@ApplicationScoped
public class StoredPublishedPolicies extends Store<PublishedPolicy> implements PublishedPolicies {

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entityManager;

    @Inject
    private PublicChanges changes;

    public StoredPublishedPolicies() {
        super(PublishedPolicy.class);
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    @Override
    public List<PublishedPolicy> all() {
        return list(Criteria.all(), "e.policy");
    }

    @Override
    public boolean isEmpty() {
        return count(Criteria.all()) == 0;
    }

    @Override
    public void add(PublishedPolicy policy) {
        super.add(policy);
        changes.tell();
    }

    @Override
    public void remove(PublishedPolicy policy) {
        super.remove(policy);
        changes.tell();
    }
}
