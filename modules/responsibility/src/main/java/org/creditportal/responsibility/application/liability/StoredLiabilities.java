package org.creditportal.responsibility.application.liability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creditportal.casework.domain.matter.MatterKind;
import org.creditportal.casework.domain.matter.MatterStore;
import org.creditportal.kernel.page.Order;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.procedure.ProcedureState;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.SortableColumns;
import org.creditportal.responsibility.api.liability.LiabilityState;
import org.creditportal.responsibility.domain.liability.LiabilityCase;

/** Liability cases in the tenant's database. */
@ApplicationScoped
public class StoredLiabilities extends MatterStore<LiabilityCase> {

    private static final SortableColumns COLUMNS = new SortableColumns(
            Map.of("OPENED_AT", "e.id", "BUREAU", "e.bureau", "ORIGIN", "e.origin", "STATE", "e.state"));

    private static final List<String> WITH_THE_OFFICE = List.of(
            LiabilityState.HEARD.name(),
            LiabilityState.DECIDED.name(),
            LiabilityState.NOTIFIED.name(),
            LiabilityState.REFERRED.name());

    private static final List<String> OPEN = ProcedureState.openNames(LiabilityState.class);

    @PersistenceContext(unitName = "responsibility")
    private EntityManager entityManager;

    public StoredLiabilities() {
        super(LiabilityCase.class, new MatterKind("responsibility", "liability", "/responsibility/liability"));
    }

    /** The module tells it in words of its own. */
    @Override
    public boolean tellsStates() {
        return false;
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    /**
     * One page, the newest first.
     *
     * @param scope ids of the only bureaus whose cases are seen; {@code null} for all
     */
    Page<LiabilityCase> search(
            Set<String> scope, String bureau, LiabilityState state, Order order, int page, int size) {
        return page(
                Criteria.all()
                        .andIfGiven("e.bureau IN ?", scope)
                        .andIfGiven("e.bureau IN ?", heldBy(bureau))
                        .andIfGiven("e.state = ?", state == null ? null : state.name()),
                COLUMNS.order(order, "e.id DESC"),
                page,
                size);
    }

    /**
     * The oldest on which the credit office has to act.
     *
     * @param unstated numbers of those that wait for a statement that may no longer come
     */
    List<LiabilityCase> withTheOffice(List<String> unstated, int most) {
        Criteria acts = Criteria.anyOf(
                List.of(Criteria.where("e.state IN ?", WITH_THE_OFFICE), Criteria.where("e.number IN ?", unstated)));
        return list(acts, "e.id", most);
    }

    /** The oldest of a bureau that are not over. */
    public List<LiabilityCase> open(String bureau, int most) {
        return list(Criteria.where("e.bureau IN ?", heldBy(bureau)).and("e.state IN ?", OPEN), "e.id", most);
    }
}
