package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creditportal.checks.domain.scoring.KeptScore;
import org.creditportal.kernel.page.Order;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.SortableColumns;
import org.creditportal.kernel.store.Store;
import org.creditportal.kernel.text.AsciiText;

/** What looks came to by scoring models, in the tenant's database. */
@ApplicationScoped
public class KeptScores extends Store<KeptScore> {

    private static final SortableColumns COLUMNS = new SortableColumns(Map.of(
            "SUBJECT",
            "e.subjectName",
            "POINTS",
            "e.points",
            "GRADE",
            "e.grade",
            "SCORED_ON",
            "e.scoredOn",
            "VALID_UNTIL",
            "e.validUntil"));

    private static final String NEWEST = "NOT EXISTS (SELECT n.id FROM KeptScore n WHERE n.model = e.model"
            + " AND n.subjectNumber = e.subjectNumber AND n.id > e.id)";

    @PersistenceContext(unitName = "checks")
    private EntityManager entityManager;

    public KeptScores() {
        super(KeptScore.class);
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    /**
     * Scores, the newest first.
     *
     * @param bureau only that one's; {@code null} for all
     */
    Page<KeptScore> search(String subject, String model, String bureau, Order order, int page, int size) {
        Criteria asked =
                Criteria.all().andIfGiven("e.bureau IN ?", heldBy(bureau)).andIfId("e.model = ?", model);
        return page(subject == null ? asked : asked.and(about(subject)), COLUMNS.order(order, "e.id DESC"), page, size);
    }

    /** By number or name; a name is no number. */
    private static Criteria about(String subject) {
        Criteria named = Criteria.where("e.subjectName = ?", subject);
        return AsciiText.is(subject)
                ? Criteria.anyOf(List.of(named, Criteria.where("e.subjectNumber = ?", subject)))
                : named;
    }

    /** The newest of these subjects by each model, of whichever bureau, the newest first. */
    List<KeptScore> newestOf(Collection<String> subjects) {
        return list(Criteria.where("e.subjectNumber IN ?", subjects).and(NEWEST), "e.id DESC");
    }

    /** Which of them are the newest of their subjects by their models, of whichever bureau. */
    Set<String> newest(Collection<String> numbers) {
        return numbers.isEmpty()
                ? Set.of()
                : new HashSet<>(select(
                        String.class,
                        "e.number",
                        Criteria.where("e.number IN ?", numbers).and(NEWEST),
                        ""));
    }
}
