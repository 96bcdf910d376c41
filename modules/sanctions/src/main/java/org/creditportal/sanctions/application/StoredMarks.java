package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creditportal.casework.domain.matter.MatterKind;
import org.creditportal.casework.domain.matter.MatterStore;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.procedure.ProcedureState;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.Portions;
import org.creditportal.kernel.store.SortableColumns;
import org.creditportal.sanctions.api.CaseStanding;
import org.creditportal.sanctions.api.supervision.MarkCriteria;
import org.creditportal.sanctions.api.supervision.MarkState;
import org.creditportal.sanctions.api.supervision.MarkVisibility;
import org.creditportal.sanctions.domain.supervision.SupervisionMark;

/** The marks of key supervision in the tenant's database. */
@ApplicationScoped
public class StoredMarks extends MatterStore<SupervisionMark> {

    private static final SortableColumns COLUMNS = new SortableColumns(
            Map.of("SUBJECT", "e.subjectName", "BUREAU", "e.bureau", "STATE", "e.state", "UNTIL", "e.until"));

    private static final Criteria OPEN = Criteria.where("e.activeGround IS NOT NULL");

    private static final List<String> NOT_OVER = ProcedureState.openNames(MarkState.class);

    private static final AskedMatters ASKED =
            new AskedMatters(List.of("e.subjectName"), List.of("e.number", "e.ground"));

    @PersistenceContext(unitName = "sanctions")
    private EntityManager entityManager;

    public StoredMarks() {
        super(SupervisionMark.class, new MatterKind("sanctions", "mark", "/sanctions/mark"));
    }

    @Override
    public String about(SupervisionMark mark) {
        return mark.subjectName();
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    /** Keeps a new one and writes it at once, so that the bureau's second one on the same ground is refused here. */
    @Override
    public void add(SupervisionMark proposed) {
        addAtOnce(proposed);
    }

    /** Writes what was changed, so that what makes room is gone before another one takes it. */
    void flush() {
        entityManager.flush();
    }

    /** Those on the ground that are not over, locked until the transaction ends. */
    public List<SupervisionMark> lockOpen(String ground) {
        return select(String.class, "e.number", Criteria.where("e.activeGround = ?", ground), "e.number").stream()
                .map(this::findForChange)
                .flatMap(Optional::stream)
                .filter(found -> !found.state().isFinal())
                .toList();
    }

    /** Those of the subjects that are not over. */
    public List<SupervisionMark> open(Collection<String> subjectNumbers) {
        return Portions.of(subjectNumbers, Portions.OF_A_QUERY)
                .flatMap(portion -> list(OPEN.and("e.subjectNumber IN ?", portion), "e.id").stream())
                .toList();
    }

    /** Grounds of marks that are not over, in order. */
    public List<String> openGrounds(String after, int most) {
        return query(String.class, "DISTINCT e.activeGround", OPEN.and("e.activeGround > ?", after), "e.activeGround")
                .setMaxResults(most)
                .getResultList();
    }

    /** Those of the grounds on which one rests that is not over. */
    List<String> openAmong(Collection<String> grounds) {
        return select(String.class, "DISTINCT e.activeGround", Criteria.where("e.activeGround IN ?", grounds), "");
    }

    /** The oldest of a bureau in a state. */
    public List<SupervisionMark> inState(MarkState state, String bureau, int most) {
        return list(Criteria.where("e.state = ?", state.name()).and("e.bureau IN ?", heldBy(bureau)), "e.id", most);
    }

    /** @param bureau id of the only bureau that looks; {@code null} for one that sees all */
    public Page<SupervisionMark> search(MarkCriteria wanted, String bureau, LocalDate today) {
        Criteria seen = bureau == null
                ? Criteria.all()
                : Criteria.where("(e.bureau IN ? OR e.visibility = ?)", heldBy(bureau), MarkVisibility.ALL_BUREAUS);
        Criteria asked = seen.and(ASKED.of(wanted.filter(), this::heldBy, "e.until"));
        return page(
                wanted.standing() == null ? asked : asked.and(standing(wanted.standing(), today)),
                COLUMNS.order(wanted.order(), "e.id DESC"),
                wanted.page(),
                wanted.size());
    }

    /** As {@link SupervisionMark#standing} has it. */
    private static Criteria standing(CaseStanding standing, LocalDate today) {
        Criteria open = OPEN.and("e.until >= ?", today);
        return switch (standing) {
            case PENDING -> open.and("e.state = ?", MarkState.PROPOSED.name()).and("e.standstills IS EMPTY");
            case IN_FORCE -> open.and("e.state = ?", MarkState.APPROVED.name()).and("e.standstills IS EMPTY");
            case SUSPENDED -> open.and("e.standstills IS NOT EMPTY");
            case OVER -> Criteria.where("(e.activeGround IS NULL OR e.until < ?)", today);
        };
    }

    /** The oldest of a bureau that are not over. */
    List<SupervisionMark> notOver(String bureau, int most) {
        return list(Criteria.where("e.bureau IN ?", heldBy(bureau)).and("e.state IN ?", NOT_OVER), "e.id", most);
    }
}
