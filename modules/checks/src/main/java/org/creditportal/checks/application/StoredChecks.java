package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.creditportal.casework.domain.matter.MatterKind;
import org.creditportal.casework.domain.matter.MatterStore;
import org.creditportal.checks.api.check.CheckCriteria;
import org.creditportal.checks.api.check.CheckState;
import org.creditportal.checks.api.check.Deviation;
import org.creditportal.checks.domain.check.Check;
import org.creditportal.checks.domain.check.Checks;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.procedure.ProcedureState;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.SortableColumns;

/** Checks in the tenant's database. */
@ApplicationScoped
public class StoredChecks extends MatterStore<Check> implements Checks {

    private static final SortableColumns COLUMNS = new SortableColumns(Map.of(
            "MATTER",
            "e.matter.number",
            "AREA",
            "e.matter.area",
            "RESULT",
            "e.result",
            "STATE",
            "e.state",
            "BUREAU",
            "e.bureau",
            "LOOKED_AT",
            "e.lookedAt"));

    private static final String NEWEST_FIRST = "e.id DESC";
    private static final List<String> NOT_OVER = ProcedureState.openNames(CheckState.class);

    @PersistenceContext(unitName = "checks")
    private EntityManager entityManager;

    public StoredChecks() {
        super(Check.class, new MatterKind("checks", "check", "/checks/detail"));
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
        return page(asked, COLUMNS.order(criteria.order(), "e.id DESC"), criteria.page(), criteria.size());
    }

    @Override
    public List<Check> waiting(CheckState state, String bureau, int most) {
        return list(Criteria.where("e.state = ?", state.name()).and("e.bureau IN ?", heldBy(bureau)), "e.id", most);
    }

    /** The oldest of a bureau that are not over. */
    List<Check> notOver(String bureau, int most) {
        return list(Criteria.where("e.bureau IN ?", heldBy(bureau)).and("e.state IN ?", NOT_OVER), "e.id", most);
    }

    @Override
    public List<Check> ofSubjects(Collection<String> subjectNumbers, String bureau, int most) {
        Criteria concerned = Criteria.anyOf(List.of(
                Criteria.where("e.subjectNumber IN ?", subjectNumbers),
                Criteria.where(
                        "e.number IN (SELECT s.checkNumber FROM SeenPerson s WHERE s.subjectNumber IN ?)",
                        subjectNumbers)));
        return list(concerned.andIfGiven("e.bureau IN ?", heldBy(bureau)), NEWEST_FIRST, most);
    }

    @Override
    public List<Check> askedBy(String key, String subjectNumber, int most) {
        Criteria asked = Criteria.where("e.question.askedKey = ?", key).and("e.subjectNumber = ?", subjectNumber);
        return list(asked, NEWEST_FIRST, most);
    }

    @Override
    public long countDeviations(String bureau) {
        return count(Criteria.where("e.deviation <> ?", Deviation.NONE).andIfGiven("e.bureau IN ?", heldBy(bureau)));
    }
}
