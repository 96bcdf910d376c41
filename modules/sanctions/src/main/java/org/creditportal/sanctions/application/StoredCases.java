package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creditportal.casework.domain.matter.MatterKind;
import org.creditportal.casework.domain.matter.MatterStore;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.procedure.ProcedureState;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.SortableColumns;
import org.creditportal.kernel.text.AsciiText;
import org.creditportal.sanctions.api.CaseCriteria;
import org.creditportal.sanctions.api.CaseStanding;
import org.creditportal.sanctions.api.CaseState;
import org.creditportal.sanctions.api.MatterFilter;
import org.creditportal.sanctions.domain.JointCase;

/** The cases in the tenant's database. */
@ApplicationScoped
public class StoredCases extends MatterStore<JointCase> {

    private static final SortableColumns COLUMNS = new SortableColumns(Map.of(
            "SUBJECT_NAME",
            "e.subjectName",
            "EFFECT",
            "e.effect",
            "BUREAU",
            "e.bureau",
            "STATE",
            "e.state",
            "LAST_DAY",
            "e.until"));

    private static final Criteria OPEN = Criteria.where("e.activeGround IS NOT NULL");

    private static final List<String> NOT_OVER = ProcedureState.openNames(CaseState.class);

    private static final AskedMatters ASKED =
            new AskedMatters(List.of("e.subjectName"), List.of("e.number", "e.ground"));

    @PersistenceContext(unitName = "sanctions")
    private EntityManager entityManager;

    public StoredCases() {
        super(JointCase.class, new MatterKind("sanctions", "case", "/sanctions/case"));
    }

    @Override
    public String about(JointCase jointCase) {
        return jointCase.subjectName();
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    /** Keeps a new one and writes it at once, so that a second one on the same ground is refused here. */
    @Override
    public void add(JointCase opened) {
        addAtOnce(opened);
    }

    /** Keeps new ones and writes them at once, together. */
    void addAll(List<JointCase> opened) {
        opened.forEach(entityManager::persist);
        entityManager.flush();
    }

    /** Those of the grounds on which there is or was a case. */
    List<String> knownGrounds(Collection<String> grounds) {
        return select(String.class, "DISTINCT e.ground", Criteria.where("e.ground IN ?", grounds), "");
    }

    /** The case on the ground that is not over, locked until the transaction ends. */
    public Optional<JointCase> lockOpen(String ground) {
        return select(String.class, "e.number", Criteria.where("e.activeGround = ?", ground), "").stream()
                .findFirst()
                .flatMap(this::findForChange)
                .filter(found -> !found.state().isFinal());
    }

    /** Those that are or were on the ground. */
    List<JointCase> on(String ground) {
        return list(Criteria.where("e.ground = ?", ground), "e.id");
    }

    /** Those of the subjects that are not over. */
    public List<JointCase> open(Collection<String> subjectNumbers) {
        return list(OPEN.and("e.subjectNumber IN ?", subjectNumbers), "e.id");
    }

    /** Those with the numbers, by number. */
    Map<String, JointCase> byNumber(Collection<String> numbers) {
        return byNumbers(numbers).stream().collect(Collectors.toMap(JointCase::number, one -> one));
    }

    /** Grounds of cases that are not over, in order. */
    public List<String> openGrounds(String after, int most) {
        return query(String.class, "e.activeGround", OPEN.and("e.activeGround > ?", after), "e.activeGround")
                .setMaxResults(most)
                .getResultList();
    }

    /** The oldest of a bureau in a state. */
    public List<JointCase> inState(CaseState state, String bureau, int most) {
        return list(Criteria.where("e.state = ?", state.name()).and("e.bureau IN ?", heldBy(bureau)), "e.id", most);
    }

    /** How many are in each standing, of one bureau or of all. */
    public long count(String bureau, CaseStanding standing, LocalDate today) {
        return count(Criteria.all().andIfGiven("e.bureau IN ?", heldBy(bureau)).and(standing(standing, today)));
    }

    /**
     * One page.
     *
     * @param bureau id of the only bureau whose cases are found; {@code null} for all
     * @param overdue numbers of those whose lead bureau is late
     */
    public Page<JointCase> search(
            CaseCriteria wanted, String bureau, LocalDate today, ZoneId zone, Collection<String> overdue) {
        MatterFilter asked = wanted.filter();
        Criteria criteria = ASKED.containing(asked.text())
                .andIfGiven("e.bureau IN ?", heldBy(bureau))
                .andIfGiven("e.bureau IN ?", heldBy(AsciiText.id(asked.bureau())))
                .andIfId("e.listType = ?", wanted.listType())
                .andIfGiven("e.openedAt >= ?", moment(asked.from(), zone))
                .andIfGiven(
                        "e.openedAt < ?",
                        asked.until() == null ? null : moment(asked.until().plusDays(1), zone))
                .andIfGiven("e.effect = ?", wanted.effect())
                .andIfGiven(
                        "e.state = ?",
                        wanted.state() == null ? null : wanted.state().name())
                .andIfGiven("e.number IN ?", wanted.overdue() ? overdue : null);
        return page(
                wanted.standing() == null ? criteria : criteria.and(standing(wanted.standing(), today)),
                COLUMNS.order(wanted.order(), inFront(overdue) + "e.id DESC"),
                wanted.page(),
                wanted.size());
    }

    private static Instant moment(LocalDate day, ZoneId zone) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }

    /** Numbers of those that wait for their lead bureau since before these moments, the longest waiting first. */
    List<String> waiting(String bureau, Instant chooseBefore, Instant reviewBefore, int most) {
        return query(
                        String.class,
                        "e.number",
                        Criteria.where(
                                        "(e.state = ? AND e.waitsAt < ? OR e.state = ? AND e.waitsAt < ?)",
                                        CaseState.OPENED.name(),
                                        chooseBefore,
                                        CaseState.CHOSEN.name(),
                                        reviewBefore)
                                .andIfGiven("e.bureau IN ?", heldBy(bureau)),
                        "e.waitsAt, e.id")
                .setMaxResults(most)
                .getResultList();
    }

    /** As {@link JointCase#standing} has it. */
    private static Criteria standing(CaseStanding standing, LocalDate today) {
        Criteria initiated =
                Criteria.where("e.state = ?", CaseState.INITIATED.name()).and("e.until >= ?", today);
        return switch (standing) {
            case PENDING ->
                Criteria.where("e.state IN ?", List.of(CaseState.OPENED.name(), CaseState.CHOSEN.name()))
                        .and("e.until >= ?", today);
            case IN_FORCE -> initiated.and("e.standstills IS EMPTY");
            case SUSPENDED -> initiated.and("e.standstills IS NOT EMPTY");
            case OVER -> Criteria.where("(e.activeGround IS NULL OR e.until < ?)", today);
        };
    }

    /** The oldest of a bureau that are not over. */
    List<JointCase> notOver(String bureau, int most) {
        return list(Criteria.where("e.bureau IN ?", heldBy(bureau)).and("e.state IN ?", NOT_OVER), "e.id", most);
    }
}
