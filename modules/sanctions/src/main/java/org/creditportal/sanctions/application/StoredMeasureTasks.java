package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.creditportal.casework.domain.matter.MatterKind;
import org.creditportal.casework.domain.matter.MatterStore;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.procedure.ProcedureState;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.SortableColumns;
import org.creditportal.kernel.text.AsciiText;
import org.creditportal.sanctions.api.TaskCriteria;
import org.creditportal.sanctions.api.TaskState;
import org.creditportal.sanctions.domain.CaseTask;

/** The tasks in the tenant's database. */
@ApplicationScoped
public class StoredMeasureTasks extends MatterStore<CaseTask> {

    private static final SortableColumns COLUMNS = new SortableColumns(Map.of(
            "SUBJECT",
            "e.subjectName",
            "MEASURE",
            "e.measureCode",
            "BUREAU",
            "e.bureau",
            "LEAD",
            "e.lead",
            "STATE",
            "e.state"));

    /** In which the implementing bureau has to act by a day. */
    static final List<String> ACTING = Stream.of(
                    TaskState.HANDED_OUT,
                    TaskState.RECEIVED,
                    TaskState.APPLYING,
                    TaskState.IMPLEMENTED,
                    TaskState.REVERSING)
            .map(TaskState::name)
            .toList();

    private static final List<String> NOT_OVER = ProcedureState.openNames(TaskState.class);

    @PersistenceContext(unitName = "sanctions")
    private EntityManager entityManager;

    public StoredMeasureTasks() {
        super(CaseTask.class, new MatterKind("sanctions", "task", "/sanctions/task"));
    }

    @Override
    public String about(CaseTask task) {
        return task.subjectName();
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    /** Those of a case, in the order in which they were handed out. */
    public List<CaseTask> ofCase(String caseNumber) {
        return list(Criteria.where("e.caseNumber = ?", caseNumber), "e.id");
    }

    /** Number of the case of a task; what nobody has finds nothing. */
    public List<String> caseOf(String number) {
        return select(String.class, "e.caseNumber", Criteria.where("e.number = ?", number), "");
    }

    /** Whether the bureau has a task of the case. */
    public boolean involves(String caseNumber, String bureau) {
        return bureau != null
                && count(Criteria.where("e.caseNumber = ?", caseNumber).and("e.bureau IN ?", heldBy(bureau))) > 0;
    }

    /** The oldest of a lead bureau that it has to review. */
    public List<CaseTask> toReview(String lead, int most) {
        return list(
                Criteria.where("e.lead IN ?", heldBy(lead))
                        .and(
                                "e.state IN ?",
                                TaskState.TO_REVIEW.stream()
                                        .map(TaskState::name)
                                        .toList()),
                "e.id",
                most);
    }

    /** The oldest of an implementing bureau in these states. */
    public List<CaseTask> ofBureau(String bureau, Collection<TaskState> states, int most) {
        return list(
                Criteria.where("e.bureau IN ?", heldBy(bureau))
                        .and(
                                "e.state IN ?",
                                states.stream().map(TaskState::name).toList()),
                "e.id",
                most);
    }

    /** The oldest on which an implementing bureau has to act, of one lead bureau or of all. */
    public List<CaseTask> acting(String lead, int most) {
        return list(Criteria.where("e.state IN ?", ACTING).andIfGiven("e.lead IN ?", heldBy(lead)), "e.id", most);
    }

    /**
     * The newest that were handed out in a time, of one bureau or of all.
     *
     * @param led whether the bureau leads their cases; else it implements them
     */
    public List<CaseTask> handedOut(Instant from, Instant before, String bureau, boolean led, int most) {
        return list(
                Criteria.where("e.handedOutAt >= ?", from)
                        .and("e.handedOutAt < ?", before)
                        .andIfGiven(led ? "e.lead IN ?" : "e.bureau IN ?", heldBy(bureau)),
                "e.id DESC",
                most);
    }

    /**
     * One page, those that are overdue first, and then the oldest first.
     *
     * @param bureau id of the only bureau whose tasks are found, from the side that is asked for; {@code null} for all
     * @param overdue numbers of those that are overdue
     */
    public Page<CaseTask> search(TaskCriteria wanted, String bureau, Collection<String> overdue) {
        boolean started = wanted.side() == TaskCriteria.Side.STARTED;
        return page(
                text(wanted.text())
                        .andIfGiven(started ? "e.lead IN ?" : "e.bureau IN ?", heldBy(bureau))
                        .andIfGiven(started ? "e.bureau IN ?" : "e.lead IN ?", heldBy(AsciiText.id(wanted.bureau())))
                        .andIfId("e.measureCode = ?", wanted.measure())
                        .andIfGiven(
                                "e.state = ?",
                                wanted.state() == null ? null : wanted.state().name())
                        .andIfGiven("e.effect = ?", wanted.effect())
                        .andIfGiven("e.number IN ?", wanted.overdue() ? overdue : null),
                COLUMNS.order(wanted.order(), inFront(overdue) + "e.id"),
                wanted.page(),
                wanted.size());
    }

    private static Criteria text(String wanted) {
        if (wanted == null || wanted.isBlank()) {
            return Criteria.all();
        }
        String text = wanted.strip();
        String number = AsciiText.id(text.toUpperCase(Locale.ROOT));
        return Criteria.where(
                "(LOCATE(?, e.subjectName) > 0 OR e.number = ? OR e.caseNumber = ?)", text, number, number);
    }

    /** Those of a bureau that were lifted since then, the latest handed out first. */
    List<CaseTask> liftedSince(String bureau, Instant since, int most) {
        return list(
                Criteria.where("e.bureau IN ?", heldBy(bureau))
                        .and("e.state IN ?", List.of(TaskState.LIFTED.name(), TaskState.REVERSING.name()))
                        .and(
                                "EXISTS (SELECT s.place FROM CaseTask m JOIN m.steps s WHERE m.id = e.id"
                                        + " AND s.to IN ? AND s.signedAt >= ?)",
                                List.of(TaskState.LIFTED.name(), TaskState.REVERSING.name()),
                                since),
                "e.id DESC",
                most);
    }

    /** Those of a bureau that are not over and whose case was suspended or resumed since then, the latest handed out first. */
    List<CaseTask> stoodSince(String bureau, Instant since, int most) {
        return list(
                Criteria.where("e.bureau IN ?", heldBy(bureau))
                        .and("e.state IN ?", NOT_OVER)
                        .and(
                                "EXISTS (SELECT c.id FROM JointCase c WHERE c.number = e.caseNumber AND c.stoodAt >= ?)",
                                since),
                "e.id DESC",
                most);
    }

    /** The oldest of a bureau that are not over. */
    List<CaseTask> notOver(String bureau, int most) {
        return list(Criteria.where("e.bureau IN ?", heldBy(bureau)).and("e.state IN ?", NOT_OVER), "e.id", most);
    }
}
