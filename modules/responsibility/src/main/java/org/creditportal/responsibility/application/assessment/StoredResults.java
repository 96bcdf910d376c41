package org.creditportal.responsibility.application.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.Store;
import org.creditportal.responsibility.domain.assessment.AssessmentResult;

/** Confirmed results in the tenant's database. */
@ApplicationScoped
public class StoredResults extends Store<AssessmentResult> {

    @PersistenceContext(unitName = "responsibility")
    private EntityManager entityManager;

    public StoredResults() {
        super(AssessmentResult.class);
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    /** Of some assessments, the best of each first. */
    List<AssessmentResult> of(Collection<String> assessments) {
        return list(Criteria.where("e.assessment IN ?", assessments), "e.assessment, e.rank, e.bureau");
    }
}
