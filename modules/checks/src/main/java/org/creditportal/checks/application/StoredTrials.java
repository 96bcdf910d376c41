package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.creditportal.checks.domain.rule.KeptTrial;
import org.creditportal.checks.domain.rule.KeptTrialRow;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.Store;

/** Trials of rules and scoring models in the tenant's database. */
@ApplicationScoped
public class StoredTrials extends Store<KeptTrial> {

    @PersistenceContext(unitName = "checks")
    private EntityManager entityManager;

    @Inject
    private StoredTrialRows rows;

    public StoredTrials() {
        super(KeptTrial.class);
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    /** The newest of a change. */
    Optional<KeptTrial> newest(String changeKey) {
        return list(Criteria.where("e.changeKey = ?", changeKey), "e.id DESC", 1).stream()
                .findFirst();
    }

    void addRows(List<KeptTrialRow> found) {
        found.forEach(rows::add);
    }

    /** What an attempt before found, which ended in the middle. */
    void forgetRows(KeptTrial trial) {
        entityManager
                .createQuery("DELETE FROM KeptTrialRow r WHERE r.trialId = :trial")
                .setParameter("trial", trial.id())
                .executeUpdate();
    }

    Page<KeptTrialRow> rows(KeptTrial trial, String bureau, int page, int size) {
        return rows.of(trial, bureau, page, size);
    }
}
