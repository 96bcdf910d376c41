package org.creditportal.responsibility.application.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.creditportal.casework.domain.matter.MatterKind;
import org.creditportal.casework.domain.matter.MatterStore;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.turn.Turns;
import org.creditportal.responsibility.api.assessment.RunState;
import org.creditportal.responsibility.domain.assessment.AssessmentRun;

/** Assessments in the tenant's database. */
@ApplicationScoped
public class StoredAssessments extends MatterStore<AssessmentRun> {

    @PersistenceContext(unitName = "responsibility")
    private EntityManager entityManager;

    @Inject
    private Turns turns;

    public StoredAssessments() {
        super(AssessmentRun.class, new MatterKind("responsibility", "assessment", "/responsibility/assessment"));
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    /**
     * One page, the newest first.
     *
     * @param all whether those that bureaus do not see are found too
     */
    Page<AssessmentRun> search(boolean all, int page, int size) {
        Criteria seen = all
                ? Criteria.all()
                : Criteria.where("e.state NOT IN ?", List.of(RunState.COMPUTING.name(), RunState.WITHDRAWN.name()));
        return page(seen, "e.id DESC", page, size);
    }

    /**
     * The confirmed one of the same months, looked for by one after the other so that no two come to be. Months of a longer or
     * shorter assessment may well lie in it: a year is assessed as its months are.
     */
    Optional<AssessmentRun> confirmedOf(AssessmentRun run) {
        String first = run.first().toString();
        String last = run.last().toString();
        turns.take("responsibility:assessment:" + first + ":" + last);
        return first(Criteria.where("e.state = ?", RunState.CONFIRMED.name())
                .and("e.first = ?", first)
                .and("e.last = ?", last));
    }

    /** All that bureaus may contest, locked. */
    List<AssessmentRun> contestableForChange() {
        return inState(RunState.CONTESTABLE, Integer.MAX_VALUE).stream()
                .map(run -> requireForChange(run.number()))
                .toList();
    }

    /** The newest in a state, at most so many. */
    List<AssessmentRun> inState(RunState state, int most) {
        return list(Criteria.where("e.state = ?", state.name()), "e.id DESC", most);
    }
}
