package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.creditportal.casework.domain.matter.MatterKind;
import org.creditportal.casework.domain.matter.MatterStore;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.procedure.ProcedureState;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.SortableColumns;
import org.creditportal.sanctions.api.supervision.PlanCriteria;
import org.creditportal.sanctions.api.supervision.PlanState;
import org.creditportal.sanctions.domain.supervision.InspectionPlan;

/** The plans of inspections in the tenant's database. */
@ApplicationScoped
public class StoredPlans extends MatterStore<InspectionPlan> {

    private static final SortableColumns COLUMNS = new SortableColumns(
            Map.of("MATTER", "e.matter", "BUREAU", "e.bureau", "UNTIL", "e.until", "STATE", "e.state"));

    private static final String WITH_A_RESULT_OF = "e.id IN (SELECT p.id FROM InspectionPlan p JOIN p.subjects s"
            + " JOIN p.inspections i JOIN p.results r"
            + " WHERE s.place = i.subject AND i.place = r.place AND s.subjectNumber IN ?)";

    private static final List<String> NOT_OVER = ProcedureState.openNames(PlanState.class);

    private static final AskedMatters ASKED = new AskedMatters(List.of("e.matter"), List.of("e.number"));

    @PersistenceContext(unitName = "sanctions")
    private EntityManager entityManager;

    public StoredPlans() {
        super(InspectionPlan.class, new MatterKind("sanctions", "plan", "/sanctions/plan"));
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    /** The oldest of a bureau in a state. */
    public List<InspectionPlan> inState(PlanState state, String bureau, int most) {
        return list(Criteria.where("e.state = ?", state.name()).and("e.bureau IN ?", heldBy(bureau)), "e.id", most);
    }

    /** Those that told a result of the subjects, the newest first. */
    public List<InspectionPlan> withResultOf(Collection<String> subjectNumbers, int most) {
        return list(Criteria.where(WITH_A_RESULT_OF, subjectNumbers), "e.id DESC", most);
    }

    /** @param bureau id of the only bureau whose plans are found; {@code null} for all */
    public Page<InspectionPlan> search(PlanCriteria wanted, String bureau) {
        return page(
                ASKED.of(wanted.filter(), this::heldBy, "e.until")
                        .andIfGiven("e.bureau IN ?", heldBy(bureau))
                        .andIfGiven(
                                "e.state = ?",
                                wanted.state() == null ? null : wanted.state().name()),
                COLUMNS.order(wanted.order(), "e.id DESC"),
                wanted.page(),
                wanted.size());
    }

    /** The oldest of a bureau that are not over. */
    List<InspectionPlan> notOver(String bureau, int most) {
        return list(Criteria.where("e.bureau IN ?", heldBy(bureau)).and("e.state IN ?", NOT_OVER), "e.id", most);
    }
}
