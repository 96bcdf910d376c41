package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.creditportal.checks.domain.check.CheckPrint;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.Store;

/** Prints of checks in the tenant's database. */
@ApplicationScoped
public class StoredCheckPrints extends Store<CheckPrint> {

    @PersistenceContext(unitName = "checks")
    private EntityManager entityManager;

    public StoredCheckPrints() {
        super(CheckPrint.class);
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    /** The newest first. */
    List<CheckPrint> of(String check) {
        return list(Criteria.where("e.checkNumber = ?", check), "e.place DESC");
    }

    Optional<CheckPrint> find(String check, int place) {
        return first(Criteria.where("e.checkNumber = ?", check).and("e.place = ?", place));
    }
}
