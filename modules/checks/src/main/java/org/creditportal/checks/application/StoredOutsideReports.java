package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.creditportal.checks.domain.outside.OutsideReport;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.Store;

/** Reports that were handed in, in the tenant's database. */
@ApplicationScoped
public class StoredOutsideReports extends Store<OutsideReport> {

    @PersistenceContext(unitName = "checks")
    private EntityManager entityManager;

    public StoredOutsideReports() {
        super(OutsideReport.class);
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    /** Those of a check, the oldest first. */
    List<OutsideReport> of(String check) {
        return list(Criteria.where("e.check = ?", check), "e.id");
    }
}
