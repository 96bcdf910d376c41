package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.creditportal.checks.api.check.CheckCriteria;
import org.creditportal.checks.api.check.CheckState;
import org.creditportal.checks.api.check.Deviation;
import org.creditportal.checks.domain.check.Check;
import org.creditportal.checks.domain.check.Checks;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.Store;

/** Checks in the tenant's database. */
@ApplicationScoped
public class StoredChecks extends Store<Check> implements Checks {

    private static final String NEWEST_FIRST = "e.id DESC";

    @PersistenceContext(unitName = "checks")
    private EntityManager entityManager;

    public StoredChecks() {
        super(Check.class);
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    @Override
    public Page<Check> search(CheckCriteria criteria, String bureau) {
        String matter = criteria.matter() == null || criteria.matter().isBlank()
                ? null
                : criteria.matter().strip();
        Criteria asked = Criteria.all()
                .andIfGiven("e.bureau IN ?", heldBy(bureau))
                .andIfId("e.matter.area = ?", criteria.area())
                .andIfGiven(
                        "e.state = ?",
                        criteria.state() == null ? null : criteria.state().name())
                .andIfGiven("e.result = ?", criteria.result())
                .andIfGiven("e.matter.number = ?", matter)
                .andIfGiven("e.deviation <> ?", criteria.deviating() ? Deviation.NONE : null);
        return page(asked, NEWEST_FIRST, criteria.page(), criteria.size());
    }

    @Override
    public List<Check> waiting(CheckState state, String bureau, int most) {
        return list(Criteria.where("e.state = ?", state.name()).and("e.bureau IN ?", heldBy(bureau)), "e.id", most);
    }

    @Override
    public List<Check> ofSubjects(Collection<String> subjectNumbers, int most) {
        return list(Criteria.where("e.subjectNumber IN ?", subjectNumbers), NEWEST_FIRST, most);
    }

    @Override
    public long countDeviations(String bureau) {
        return count(Criteria.where("e.deviation <> ?", Deviation.NONE).andIfGiven("e.bureau IN ?", heldBy(bureau)));
    }
}
