package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.creditportal.checks.domain.rule.KeptTrial;
import org.creditportal.checks.domain.rule.KeptTrialRow;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.Store;

/** Answers that trials found to be others, in the tenant's database. */
@ApplicationScoped
public class StoredTrialRows extends Store<KeptTrialRow> {

    @PersistenceContext(unitName = "checks")
    private EntityManager entityManager;

    public StoredTrialRows() {
        super(KeptTrialRow.class);
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    /**
     * One page, in the order in which they were found.
     *
     * @param bureau whose checks alone; {@code null} for all
     */
    Page<KeptTrialRow> of(KeptTrial trial, String bureau, int page, int size) {
        Criteria found = Criteria.where("e.trialId = ?", trial.id()).andIfGiven("e.bureau IN ?", heldBy(bureau));
        return page(found, "e.id", page, size);
    }
}
