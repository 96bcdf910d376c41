package org.creditportal.records.application.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.records.api.subject.DossierStanding;
import org.creditportal.records.domain.subject.DossierRecords;

/** Records of dossiers, read from the tenant's database by the subject's index; statements hold fixed texts only. */
@ApplicationScoped
public class StoredDossierRecords implements DossierRecords {

    private static final String STANDING = """
            CASE WHEN r.state = 'WITHDRAWN' THEN 'WITHDRAWN'
              WHEN r.repaired_on IS NOT NULL THEN 'REPAIRED'
              WHEN r.disputed_since IS NOT NULL THEN 'DISPUTED'
              ELSE 'IN_FORCE' END""";
    private static final String RETAINED =
            " FROM rec_record r WHERE r.subject_number = ?1 AND (r.retained_until IS NULL OR r.retained_until >= ?2)";
    private static final int FIRST_BUREAU = 3;
    private static final String COLUMNS =
            "SELECT r.number, r.kind, r.document_number, DATE_FORMAT(r.decided_on, '%Y-%m-%d'), r.authority, r.bureau,"
                    + " DATE_FORMAT(r.recorded_at, '%Y-%m-%dT%H:%i:%s.%fZ')";

    @PersistenceContext(unitName = "records")
    private EntityManager entityManager;

    @Inject
    private TenantDirectory tenants;

    @Override
    public Map<DossierStanding, Long> counts(Asked asked) {
        Map<DossierStanding, Long> counts = new EnumMap<>(DossierStanding.class);
        for (DossierStanding standing : DossierStanding.values()) {
            counts.put(standing, 0L);
        }
        rows("SELECT " + STANDING + " AS standing, COUNT(*)" + from(asked) + " GROUP BY standing", asked)
                .forEach(row -> counts.put(DossierStanding.valueOf((String) row[0]), ((Number) row[1]).longValue()));
        return counts;
    }

    @Override
    public Map<String, Long> reporters(Asked asked) {
        Map<String, Long> reporters = new LinkedHashMap<>();
        rows("SELECT r.bureau, COUNT(*) AS reported" + from(asked) + " GROUP BY r.bureau ORDER BY reported DESC", asked)
                .forEach(row -> reporters.put((String) row[0], ((Number) row[1]).longValue()));
        return reporters;
    }

    @Override
    public Page<Line> page(Asked asked, DossierStanding standing, int page, int size) {
        String which = from(asked) + " AND " + STANDING + " = '" + standing.name() + "'";
        String order = " ORDER BY r.decided_on DESC, r.id DESC LIMIT " + size + " OFFSET " + (page - 1L) * size;
        List<Line> lines = rows(COLUMNS + which + order, asked).stream()
                .map(row -> line(row, standing))
                .toList();
        Object total = bound("SELECT COUNT(*)" + which, asked).getSingleResult();
        return new Page<>(lines, ((Number) total).longValue(), page, size);
    }

    private static Line line(Object[] row, DossierStanding standing) {
        return new Line(
                (String) row[0],
                (String) row[1],
                standing,
                (String) row[2],
                LocalDate.parse((String) row[3]),
                (String) row[4],
                (String) row[5],
                Instant.parse((String) row[6]));
    }

    @Override
    public Page<String> toldByCode(String subject, String code, int most) {
        String which = " FROM CreditRecord r WHERE r.subjectNumber = :subject AND r.subjectCode = :code";
        List<String> first = entityManager
                .createQuery("SELECT r.number" + which + " ORDER BY r.decidedOn DESC, r.id DESC", String.class)
                .setParameter("subject", subject)
                .setParameter("code", code)
                .setMaxResults(most)
                .getResultList();
        long total = entityManager
                .createQuery("SELECT COUNT(r)" + which, Long.class)
                .setParameter("subject", subject)
                .setParameter("code", code)
                .getSingleResult();
        return new Page<>(first, total, 1, most);
    }

    @Override
    public Set<String> withRecordsOf(Collection<String> subjectNumbers, String bureau) {
        if (subjectNumbers.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(entityManager
                .createQuery(
                        "SELECT DISTINCT r.subjectNumber FROM CreditRecord r"
                                + " WHERE r.subjectNumber IN :subjects AND r.bureau IN :bureaus",
                        String.class)
                .setParameter("subjects", subjectNumbers)
                .setParameter("bureaus", heldBy(bureau))
                .getResultList());
    }

    private String from(Asked asked) {
        return asked.bureau() == null
                ? RETAINED
                : IntStream.range(
                                FIRST_BUREAU,
                                FIRST_BUREAU + heldBy(asked.bureau()).size())
                        .mapToObj(place -> "?" + place)
                        .collect(Collectors.joining(", ", RETAINED + " AND r.bureau IN (", ")"));
    }

    private List<String> heldBy(String bureau) {
        return tenants.current().heldBy(bureau);
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, Asked asked) {
        return bound(sql, asked).getResultList();
    }

    private Query bound(String sql, Asked asked) {
        Query query = entityManager
                .createNativeQuery(sql)
                .setParameter(1, asked.subject())
                .setParameter(2, asked.today());
        if (asked.bureau() != null) {
            List<String> bureaus = heldBy(asked.bureau());
            IntStream.range(0, bureaus.size()).forEach(i -> query.setParameter(FIRST_BUREAU + i, bureaus.get(i)));
        }
        return query;
    }
}
