package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.creditportal.casework.api.supervision.BureauArea;
import org.creditportal.casework.api.supervision.FigureQuery;
import org.creditportal.checks.api.register.RegisterCriteria;
import org.creditportal.checks.application.DemandingAreas.Demanded;
import org.creditportal.checks.domain.register.RegisterEntry;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.Portions;
import org.creditportal.kernel.store.SortableColumns;
import org.creditportal.kernel.store.Store;
import org.creditportal.kernel.tenant.TenantDirectory;

/** The register of matters in the tenant's database. */
@ApplicationScoped
public class StoredRegisterEntries extends Store<RegisterEntry> {

    private static final SortableColumns COLUMNS = new SortableColumns(
            Map.of("MATTER", "e.matter", "AREA", "e.area", "BUREAU", "e.bureau", "DECIDED_ON", "e.decidedOn"));

    @PersistenceContext(unitName = "checks")
    private EntityManager entityManager;

    @Inject
    private TenantDirectory tenants;

    public StoredRegisterEntries() {
        super(RegisterEntry.class);
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    /** Those of the bureau that have one of the keys, in whichever area. */
    List<RegisterEntry> known(String bureau, Collection<String> keys) {
        return Portions.of(keys, Portions.OF_A_QUERY)
                .flatMap(some ->
                        list(Criteria.where("e.bureau IN ?", heldBy(bureau)).and("e.matterKey IN ?", some), "e.id")
                                .stream())
                .toList();
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
                .and(numbered(asked.matter()));
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
        Criteria decided = unchecked ? unchecked(demanded) : demanded.looks();
        return decided.and("e.decidedOn BETWEEN ? AND ?", query.from(), query.until())
                .andIfGiven("e.bureau IN ?", heldBy(query.bureau()))
                .andIfId("e.area = ?", query.area());
    }

    /** Which of them were looked at in time. */
    Set<String> lookedAt(Collection<String> numbers) {
        return which(numbers, looked());
    }

    /** Which of them had a report in time. */
    Set<String> reported(Collection<String> numbers) {
        return which(numbers, reported());
    }

    private Set<String> which(Collection<String> numbers, Asked asked) {
        return numbers.isEmpty()
                ? Set.of()
                : new HashSet<>(select(
                        String.class,
                        "e.number",
                        Criteria.where("e.number IN ?", numbers).and(asked.condition(), asked.values()),
                        ""));
    }

    /** Decided without what their areas demand: a look, or the report that is a condition of entry. */
    private Criteria unchecked(Demanded demanded) {
        return Criteria.where("e.decidedOn IS NOT NULL")
                .and(Criteria.anyOf(
                        List.of(looked().missing(demanded.looks()), reported().missing(demanded.reports()))));
    }

    /** Who names subjects has to look at each; who names none, at anybody for the matter. */
    private Asked looked() {
        RegisteredLooks ofMatter = RegisteredLooks.of("e", families());
        RegisteredLooks ofSubject = RegisteredLooks.of("x", "s", families());
        return new Asked(
                everyone(ofMatter.lookedAt(), ofSubject.lookedAt()),
                both(ofMatter.lookedAtValues(), ofSubject.lookedAtValues()));
    }

    private Asked reported() {
        RegisteredLooks ofMatter = RegisteredLooks.of("e", families());
        RegisteredLooks ofSubject = RegisteredLooks.of("x", "s", families());
        return new Asked(
                everyone(ofMatter.reported(), ofSubject.reported()),
                both(ofMatter.reportedValues(), ofSubject.reportedValues()));
    }

    private List<List<String>> families() {
        return tenants.current().families();
    }

    private static Object[] both(Object[] some, Object[] others) {
        return Stream.of(some, others).flatMap(Arrays::stream).toArray();
    }

    private static String everyone(String anybody, String each) {
        String named = "EXISTS (SELECT n FROM RegisterSubject n WHERE n.entryNumber = e.number AND n.withdrawal = 0)";
        String missing = "EXISTS (SELECT s FROM RegisterSubject s, RegisterEntry x WHERE s.entryNumber = e.number"
                + " AND s.withdrawal = 0 AND x.number = s.entryNumber AND NOT " + each + ")";
        return "(NOT " + named + " AND " + anybody + " OR " + named + " AND NOT " + missing + ")";
    }

    private static Criteria numbered(String matter) {
        return matter == null
                ? Criteria.all()
                : Criteria.where("e.matterKey IN ?", List.of(RegisterEntry.keyOf(matter), matter));
    }

    private record Asked(String condition, Object[] values) {

        Criteria missing(Criteria of) {
            return of.and("NOT " + condition, values);
        }
    }
}
