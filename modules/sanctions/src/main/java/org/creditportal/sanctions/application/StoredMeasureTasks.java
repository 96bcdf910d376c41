package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.Store;
import org.creditportal.sanctions.api.TaskCriteria;
import org.creditportal.sanctions.api.TaskState;
import org.creditportal.sanctions.domain.CaseTask;

/** The tasks in the tenant's database. */
@ApplicationScoped
public class StoredMeasureTasks extends Store<CaseTask> {

    /** In which the implementing bureau has to act by a day. */
    static final List<String> ACTING = Stream.of(
                    TaskState.HANDED_OUT,
                    TaskState.RECEIVED,
                    TaskState.APPLYING,
                    TaskState.IMPLEMENTED,
                    TaskState.REVERSING)
            .map(TaskState::name)
            .toList();

    @PersistenceContext(unitName = "sanctions")
    private EntityManager entityManager;

    public StoredMeasureTasks() {
        super(CaseTask.class);
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

    /** The newest that were handed out in a time, of one implementing bureau or of all. */
    public List<CaseTask> handedOut(Instant from, Instant before, String bureau, int most) {
        return list(
                Criteria.where("e.handedOutAt >= ?", from)
                        .and("e.handedOutAt < ?", before)
                        .andIfGiven("e.bureau IN ?", heldBy(bureau)),
                "e.id DESC",
                most);
    }

    /**
     * One page, the oldest first.
     *
     * @param bureau id of the only bureau whose tasks are found, from the side that is asked for; {@code null} for all
     * @param among numbers of the only ones that are wanted; {@code null} for all
     */
    public Page<CaseTask> search(TaskCriteria wanted, String bureau, Collection<String> among) {
        String side = wanted.side() == TaskCriteria.Side.STARTED ? "e.lead IN ?" : "e.bureau IN ?";
        return page(
                Criteria.all()
                        .andIfGiven(side, heldBy(bureau))
                        .andIfGiven(
                                "e.state = ?",
                                wanted.state() == null ? null : wanted.state().name())
                        .andIfGiven("e.effect = ?", wanted.effect())
                        .andIfGiven("e.number IN ?", among),
                "e.id",
                wanted.page(),
                wanted.size());
    }
}
