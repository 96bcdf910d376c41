package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.creditportal.checks.domain.rule.RuleRevision;
import org.creditportal.checks.domain.rule.RuleRevisions;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.Store;

/** Released rules in the tenant's database. */
@ApplicationScoped
public class StoredRuleRevisions extends Store<RuleRevision> implements RuleRevisions {

    @PersistenceContext(unitName = "checks")
    private EntityManager entityManager;

    public StoredRuleRevisions() {
        super(RuleRevision.class);
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    @Override
    public List<RuleRevision> of(String area) {
        return list(Criteria.where("e.area = ?", area), "e.revision DESC");
    }

    @Override
    public List<RuleRevision> all() {
        return list(Criteria.all(), "e.revision DESC, e.id");
    }
}
