package org.creditportal.records.application.timeliness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.records.api.timeliness.OnTimeRate;
import org.creditportal.records.api.timeliness.PunctualityGrouping;
import org.creditportal.records.domain.timeliness.PunctualityCount;
import org.creditportal.records.domain.timeliness.ReportMonth;
import org.creditportal.records.domain.timeliness.ReportedCounts;

/** Counts in the tenant's database. */
@ApplicationScoped
public class StoredReportedCounts implements ReportedCounts {

    private static final String SPAN = " WHERE c.decisionMonth >= :from AND c.decisionMonth <= :until";

    @PersistenceContext(unitName = "records")
    private EntityManager entityManager;

    @Inject
    private StoredUnsettledRows rows;

    @Override
    public Map<String, OnTimeRate> rates(PunctualityGrouping grouping, String bureau, LocalDate from, LocalDate until) {
        String key = key(grouping);
        String text = "SELECT " + key + ", SUM(c.onTime), SUM(c.late) FROM PunctualityCount c" + SPAN
                + StoredUnsettledRows.ofBureau("c", bureau) + " GROUP BY " + key;
        return rows.forBureau(entityManager.createQuery(text, Object[].class), bureau)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultStream()
                .collect(Collectors.toMap(
                        line -> line[0].toString(), line -> new OnTimeRate(number(line[1]), number(line[2]))));
    }

    private static String key(PunctualityGrouping grouping) {
        return switch (grouping) {
            case BUREAU -> "c.bureau";
            case ITEM -> "c.item";
            case MONTH -> "c.decisionMonth";
        };
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    @Override
    public Map<ReportMonth, OnTimeRate> reported(String bureau, LocalDate from, LocalDate until) {
        String text = "SELECT c FROM PunctualityCount c" + SPAN + StoredUnsettledRows.ofBureau("c", bureau);
        return rows.forBureau(entityManager.createQuery(text, PunctualityCount.class), bureau)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultStream()
                .filter(count -> count.rate().total() > 0)
                .collect(Collectors.toMap(PunctualityCount::month, PunctualityCount::rate));
    }

    @Override
    public Set<ReportMonth> firstReports(String bureau) {
        String text = "SELECT c.bureau, c.item, MIN(c.decisionMonth) FROM PunctualityCount c"
                + " WHERE c.onTime + c.late > 0" + StoredUnsettledRows.ofBureau("c", bureau)
                + " GROUP BY c.bureau, c.item";
        return rows.forBureau(entityManager.createQuery(text, Object[].class), bureau)
                .getResultStream()
                .map(line -> new ReportMonth(
                        rows.holder((String) line[0]), (String) line[1], LocalDate.parse(line[2].toString())))
                .collect(Collectors.toSet());
    }
}
