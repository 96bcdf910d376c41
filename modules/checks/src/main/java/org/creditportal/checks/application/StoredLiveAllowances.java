package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.creditportal.checks.domain.report.LiveAllowance;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.Store;

/** What applicants said about seeing reports live, in the tenant's database. */
@ApplicationScoped
public class StoredLiveAllowances extends Store<LiveAllowance> {

    private static final int MOST = 100;

    @PersistenceContext(unitName = "checks")
    private EntityManager entityManager;

    public StoredLiveAllowances() {
        super(LiveAllowance.class);
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    /** What was said of a report, the newest first. */
    List<LiveAllowance> of(String report) {
        return list(Criteria.where("e.report = ?", report), "e.place DESC", MOST);
    }

    Optional<LiveAllowance> newest(String report) {
        return of(report).stream().findFirst();
    }
}
