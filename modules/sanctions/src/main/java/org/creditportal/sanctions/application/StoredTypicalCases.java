package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creditportal.casework.domain.matter.MatterKind;
import org.creditportal.casework.domain.matter.MatterStore;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.procedure.ProcedureState;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.SortableColumns;
import org.creditportal.sanctions.api.typical.TypicalCaseCriteria;
import org.creditportal.sanctions.api.typical.TypicalCaseState;
import org.creditportal.sanctions.domain.typical.TypicalCase;

/** The typical cases in the tenant's database. */
@ApplicationScoped
public class StoredTypicalCases extends MatterStore<TypicalCase> {

    private static final SortableColumns COLUMNS = new SortableColumns(
            Map.of("TITLE", "e.title", "BUREAU", "e.bureau", "STATE", "e.state", "PUBLISHED_ON", "e.publishedOn"));

    private static final List<String> NOT_OVER = ProcedureState.openNames(TypicalCaseState.class);

    private static final AskedMatters ASKED =
            new AskedMatters(List.of("e.title"), List.of("e.number", "e.caseNumber", "e.ground"));

    @PersistenceContext(unitName = "sanctions")
    private EntityManager entityManager;

    public StoredTypicalCases() {
        super(TypicalCase.class, new MatterKind("sanctions", "typicalCase", "/sanctions/typical-case"));
    }

    @Override
    public String about(TypicalCase typicalCase) {
        return typicalCase.title();
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    /** Keeps a new one and writes it at once, so that the second one of the same task is refused here. */
    @Override
    public void add(TypicalCase proposed) {
        addAtOnce(proposed);
    }

    /** The one of the task that is not over. */
    Optional<TypicalCase> openOf(String task) {
        return first(Criteria.where("e.activeTask = ?", task));
    }

    /** The same, locked until the transaction ends. */
    Optional<TypicalCase> lockOpenOf(String task) {
        return openOf(task)
                .map(TypicalCase::number)
                .flatMap(this::findForChange)
                .filter(found -> !found.state().isFinal());
    }

    /** Those published of measures that entries of the list brought. */
    List<TypicalCase> publishedOn(String listType) {
        return list(
                Criteria.where("e.state = ?", TypicalCaseState.PUBLISHED.name())
                        .and(
                                "EXISTS (SELECT c.id FROM JointCase c WHERE c.number = e.caseNumber"
                                        + " AND c.onEntry = TRUE AND c.listType = ?)",
                                listType),
                "e.id");
    }

    /** Those published of measures upon these subjects. */
    List<TypicalCase> publishedAbout(Collection<String> subjects) {
        return list(
                Criteria.where("e.state = ?", TypicalCaseState.PUBLISHED.name())
                        .and(
                                "EXISTS (SELECT c.id FROM JointCase c WHERE c.number = e.caseNumber AND c.subjectNumber IN ?)",
                                subjects),
                "e.id");
    }

    /** Those on the ground that are not over, locked until the transaction ends. */
    List<TypicalCase> lockOpen(String ground) {
        Criteria open = Criteria.where("e.ground = ?", ground).and("e.activeTask IS NOT NULL");
        return select(String.class, "e.number", open, "e.number").stream()
                .map(this::findForChange)
                .flatMap(Optional::stream)
                .filter(found -> !found.state().isFinal())
                .toList();
    }

    /** The oldest in a state. */
    List<TypicalCase> inState(TypicalCaseState state, int most) {
        return list(Criteria.where("e.state = ?", state.name()), "e.id", most);
    }

    /** The oldest of a bureau that are not over. */
    List<TypicalCase> notOver(String bureau, int most) {
        return list(Criteria.where("e.bureau IN ?", heldBy(bureau)).and("e.state IN ?", NOT_OVER), "e.id", most);
    }

    /** Numbers of the published ones that follow a number, in their order. */
    List<String> publishedAfter(String last, int most) {
        Criteria published = Criteria.where("e.number > ?", last).and("e.state = ?", TypicalCaseState.PUBLISHED.name());
        return query(String.class, "e.number", published, "e.number")
                .setMaxResults(most)
                .getResultList();
    }

    /** @param bureau id of the only bureau whose typical cases are found; {@code null} for all */
    Page<TypicalCase> search(TypicalCaseCriteria wanted, String bureau) {
        return page(
                ASKED.of(wanted.filter(), this::heldBy, "e.publishedOn")
                        .andIfGiven("e.bureau IN ?", heldBy(bureau))
                        .andIfGiven(
                                "e.state = ?",
                                wanted.state() == null ? null : wanted.state().name()),
                COLUMNS.order(wanted.order(), "e.id DESC"),
                wanted.page(),
                wanted.size());
    }
}
