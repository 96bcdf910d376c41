package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.creditportal.checks.domain.register.MergedSubject;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.Store;

/** Which subjects are held to be which others, in the tenant's database. */
@ApplicationScoped
public class StoredMergedSubjects extends Store<MergedSubject> {

    @PersistenceContext(unitName = "checks")
    private EntityManager entityManager;

    public StoredMergedSubjects() {
        super(MergedSubject.class);
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    /** Who is held to be the subject now. */
    List<MergedSubject> heldAs(String subject) {
        return list(Criteria.where("e.heldAs = ? AND e.until IS NULL", subject), "e.id");
    }

    /** Whom one of the subjects is held to be now. */
    List<MergedSubject> of(Collection<String> subjects) {
        return list(Criteria.where("e.subject IN ?", subjects).and("e.until IS NULL"), "e.id");
    }
}
