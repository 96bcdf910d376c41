package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.creditportal.checks.domain.rule.RuleRevision;
import org.creditportal.checks.domain.rule.RuleRevisions;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.Store;
import org.creditportal.kernel.turn.SeldomChanges;

/** Released rules in the tenant's database. */
@ApplicationScoped
public class StoredRuleRevisions extends Store<RuleRevision> implements RuleRevisions {

    private static final String TOPIC = "checks.rules";

    @Inject
    private SeldomChanges changes;

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
    public void add(RuleRevision revision) {
        super.add(revision);
        changes.changed(TOPIC);
    }

    @Override
    public List<RuleRevision> of(String area) {
        return changes.read(
                TOPIC, area, entityManager, () -> list(Criteria.where("e.area = ?", area), "e.revision DESC"));
    }

    @Override
    public List<RuleRevision> all() {
        return list(Criteria.all(), "e.revision DESC, e.id");
    }
}
