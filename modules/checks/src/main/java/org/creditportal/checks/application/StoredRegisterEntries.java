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
import org.creditportal.checks.api.report.ReportState;
import org.creditportal.checks.domain.register.RegisterEntry;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.Store;

/** The register of matters in the tenant's database. A look that could not be made is none. */
@ApplicationScoped
public class StoredRegisterEntries extends Store<RegisterEntry> {

    private static final String LOOKED = """
            (EXISTS (SELECT l FROM Look l, Check c WHERE l.checkNumber = c.number AND c.bureau = e.bureau
                AND c.matter.area = e.area AND c.matter.number = e.matter AND l.result <> ?
                AND (e.decidedBefore IS NULL OR l.lookedAt < e.decidedBefore))
             OR EXISTS (SELECT b FROM BatchCheck b WHERE b.bureau = e.bureau AND b.matter.area = e.area
                AND b.matter.number = e.matter AND (e.decidedBefore IS NULL OR b.requestedAt < e.decidedBefore))
             OR EXISTS (SELECT r FROM Report r WHERE r.application.area = e.area AND r.application.matter = e.matter
                AND r.state IN ? AND (e.decidedBefore IS NULL OR r.dataAt < e.decidedBefore)))""";

    private static final List<String> REPORTED = List.of(ReportState.ISSUED.name(), ReportState.SUPERSEDED.name());

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
                .and("e.matter = ?", matter));
    }

    /**
     * Matters, the newest first.
     *
     * @param bureau only that one's; {@code null} for all
     * @param demanding areas that demand a look
     */
    Page<RegisterEntry> search(RegisterCriteria asked, String bureau, Collection<String> demanding) {
        Criteria criteria = Criteria.all()
                .andIfGiven("e.bureau IN ?", heldBy(bureau))
                .andIfId("e.area = ?", asked.area())
                .andIfGiven("e.matter = ?", asked.matter());
        return page(
                asked.unchecked() ? criteria.and(unchecked(demanding)) : criteria,
                "e.id DESC",
                asked.page(),
                asked.size());
    }

    long countUnchecked(String bureau, Collection<String> demanding) {
        return count(unchecked(demanding).andIfGiven("e.bureau IN ?", heldBy(bureau)));
    }

    /**
     * Matters that were decided in the months asked for, the oldest first.
     *
     * @param demanding areas that demand a look
     * @param unchecked only those without one
     */
    List<RegisterEntry> decided(FigureQuery query, Collection<String> demanding, boolean unchecked, int most) {
        return list(decided(query, demanding, unchecked), "e.id", most);
    }

    Map<BureauArea, Long> countDecided(FigureQuery query, Collection<String> demanding, boolean unchecked) {
        Map<BureauArea, Long> counts = new HashMap<>();
        select(Object[].class, "e.bureau, e.area", decided(query, demanding, unchecked), "")
                .forEach(row -> counts.merge(new BureauArea((String) row[0], (String) row[1]), 1L, Long::sum));
        return counts;
    }

    private Criteria decided(FigureQuery query, Collection<String> demanding, boolean unchecked) {
        Criteria decided = unchecked ? unchecked(demanding) : Criteria.where("e.area IN ?", demanding);
        return decided.and("e.decidedOn BETWEEN ? AND ?", query.from(), query.until())
                .andIfGiven("e.bureau IN ?", heldBy(query.bureau()))
                .andIfId("e.area = ?", query.area());
    }

    /** Which of them were looked at in time. */
    Set<String> lookedAt(Collection<String> numbers) {
        return numbers.isEmpty()
                ? Set.of()
                : new HashSet<>(select(
                        String.class,
                        "e.number",
                        Criteria.where("e.number IN ?", numbers).and(LOOKED, looked()),
                        ""));
    }

    private static Criteria unchecked(Collection<String> demanding) {
        return demanding.isEmpty()
                ? Criteria.none()
                : Criteria.where("e.decidedOn IS NOT NULL")
                        .and("e.area IN ?", demanding)
                        .and("NOT " + LOOKED, looked());
    }

    private static Object[] looked() {
        return new Object[] {CheckResult.COULD_NOT_BE_CHECKED, REPORTED};
    }
}
