package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creditportal.casework.api.supervision.BureauArea;
import org.creditportal.casework.api.supervision.FigureQuery;
import org.creditportal.checks.api.check.CheckResult;
import org.creditportal.checks.api.register.RegisterCriteria;
import org.creditportal.checks.application.DemandingAreas.Demanded;
import org.creditportal.checks.domain.register.RegisterEntry;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.SortableColumns;
import org.creditportal.kernel.store.Store;

/** The register of matters in the tenant's database. A look that could not be made is none. */
@ApplicationScoped
public class StoredRegisterEntries extends Store<RegisterEntry> {

    private static final SortableColumns COLUMNS = new SortableColumns(
            Map.of("MATTER", "e.matter", "AREA", "e.area", "BUREAU", "e.bureau", "DECIDED_ON", "e.decidedOn"));

    private static final String LOOKED = """
            (EXISTS (SELECT l FROM Look l, Check c WHERE l.checkNumber = c.number AND c.bureau = e.bureau
                AND c.matter.area = e.area AND c.matter.number = e.matter AND l.result <> ?
                AND (e.decidedBefore IS NULL OR l.lookedAt < e.decidedBefore))
             OR EXISTS (SELECT m FROM BatchLook m, BatchCheck b WHERE m.batchId = b.id AND b.bureau = e.bureau
                AND b.matter.area = e.area AND b.matter.number = e.matter AND m.result <> ?
                AND (e.decidedBefore IS NULL OR b.requestedAt < e.decidedBefore))
             OR EXISTS (SELECT r FROM Report r WHERE r.application.area = e.area AND r.application.matter = e.matter
                AND r.state IN ? AND (e.decidedBefore IS NULL OR r.dataAt < e.decidedBefore)))""";

    /** Whether the file of one that was handed in is kept, its check tells: files are another module's. */
    private static final String REPORTED = """
            (EXISTS (SELECT r FROM Report r WHERE r.application.area = e.area AND r.application.matter = e.matter
                AND r.state IN ? AND (e.decidedBefore IS NULL OR r.dataAt < e.decidedBefore))
             OR EXISTS (SELECT o FROM OutsideReport o, Check c WHERE o.check = c.number AND c.bureau = e.bureau
                AND c.matter.area = e.area AND c.matter.number = e.matter AND o.withdrawnAt IS NULL
                AND o.referenceOnly = FALSE AND (o.validUntil IS NULL OR o.validUntil >= e.decidedOn)
                AND (e.decidedBefore IS NULL OR o.registeredAt < e.decidedBefore)))""";

    @PersistenceContext(unitName = "checks")
    private EntityManager entityManager;

    public StoredRegisterEntries() {
        super(RegisterEntry.class);
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    Optional<RegisterEntry> find(String bureau, String area, String matter) {
        return first(Criteria.where("e.bureau IN ?", heldBy(bureau))
                .and("e.area = ?", area)
                .and("e.matterKey IN ?", List.of(RegisterEntry.keyOf(matter), matter)));
    }

    /**
     * Matters, the newest first.
     *
     * @param bureau only that one's; {@code null} for all
     * @param demanded what areas demand
     */
    Page<RegisterEntry> search(RegisterCriteria asked, String bureau, Demanded demanded) {
        Criteria criteria = Criteria.all()
                .andIfGiven("e.bureau IN ?", heldBy(bureau))
                .andIfId("e.area = ?", asked.area())
                .andIfGiven("e.matter = ?", asked.matter());
        return page(
                asked.unchecked() ? criteria.and(unchecked(demanded)) : criteria,
                COLUMNS.order(asked.order(), "e.id DESC"),
                asked.page(),
                asked.size());
    }

    long countUnchecked(String bureau, Demanded demanded) {
        return count(unchecked(demanded).andIfGiven("e.bureau IN ?", heldBy(bureau)));
    }

    /**
     * Matters that were decided in the months asked for, the oldest first.
     *
     * @param demanded what areas demand
     * @param unchecked only those without it
     */
    List<RegisterEntry> decided(FigureQuery query, Demanded demanded, boolean unchecked, int most) {
        return list(decided(query, demanded, unchecked), "e.id", most);
    }

    Map<BureauArea, Long> countDecided(FigureQuery query, Demanded demanded, boolean unchecked) {
        Map<BureauArea, Long> counts = new HashMap<>();
        select(Object[].class, "e.bureau, e.area", decided(query, demanded, unchecked), "")
                .forEach(row -> counts.merge(new BureauArea((String) row[0], (String) row[1]), 1L, Long::sum));
        return counts;
    }

    private Criteria decided(FigureQuery query, Demanded demanded, boolean unchecked) {
        Criteria decided = unchecked ? unchecked(demanded) : Criteria.where("e.area IN ?", demanded.looks());
        return decided.and("e.decidedOn BETWEEN ? AND ?", query.from(), query.until())
                .andIfGiven("e.bureau IN ?", heldBy(query.bureau()))
                .andIfId("e.area = ?", query.area());
    }

    /** Which of them were looked at in time. */
    Set<String> lookedAt(Collection<String> numbers) {
        return which(numbers, LOOKED, looked());
    }

    /** Which of them had a report in time. */
    Set<String> reported(Collection<String> numbers) {
        return which(numbers, REPORTED, StoredReports.MADE);
    }

    private Set<String> which(Collection<String> numbers, String condition, Object... values) {
        return numbers.isEmpty()
                ? Set.of()
                : new HashSet<>(select(
                        String.class,
                        "e.number",
                        Criteria.where("e.number IN ?", numbers).and(condition, values),
                        ""));
    }

    /** Decided without what their areas demand: a look, or the report that is a condition of entry. */
    private static Criteria unchecked(Demanded demanded) {
        return Criteria.where("e.decidedOn IS NOT NULL")
                .and(Criteria.anyOf(List.of(
                        Criteria.where("e.area IN ?", demanded.looks()).and("NOT " + LOOKED, looked()),
                        Criteria.where("e.area IN ?", demanded.reports()).and("NOT " + REPORTED, StoredReports.MADE))));
    }

    private static Object[] looked() {
        return new Object[] {CheckResult.COULD_NOT_BE_CHECKED, CheckResult.COULD_NOT_BE_CHECKED, StoredReports.MADE};
    }
}
