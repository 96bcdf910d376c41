package org.creditportal.records.application.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.kernel.cache.Cache;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;

/** A sample of each tenant's records, kept for some minutes. */
@ApplicationScoped
public class RecordSamples {

    private static final int SIZE = 2_000;
    private static final int SMALL = 200_000;
    private static final Duration SMALL_KEPT = Duration.ofSeconds(10);
    private static final Duration LARGE_KEPT = Duration.ofMinutes(5);

    /** Digits of a key that are enough to tell how far it is from the first. */
    private static final int DIGITS = 12;

    private static final double KEYS = Math.pow(16, DIGITS);

    private static final String SQL = "SELECT r.decision_key, SUBSTRING_INDEX(r.search_text, ' ', 1), r.document_key,"
            + " r.document_tail, r.subject_code, r.bureau, r.kind, r.decided_on, r.retained_until, r.catalogue_item,"
            + " r.batch_id, r.subject_number, r.withdrawn_at IS NOT NULL, r.disputed_since IS NOT NULL,"
            + " r.repaired_on IS NOT NULL FROM rec_record r FORCE INDEX (rec_record_decision)"
            + " ORDER BY r.decision_key LIMIT " + SIZE;

    private final Cache<TenantId, Kept> kept = new Cache<>(tenant -> read(), this::isFresh);

    @PersistenceContext(unitName = "records")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /** The current tenant's. */
    RecordSample current() {
        return kept.get(TenantScope.current()).sample();
    }

    private boolean isFresh(Kept held) {
        return clock.instant().isBefore(held.until());
    }

    /** Keys of decisions are digests, hence spread evenly: the first of them are a sample, and how near they lie tells the total. */
    private Kept read() {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entityManager.createNativeQuery(SQL).getResultList();
        double total = rows.size();
        if (rows.size() == SIZE) {
            String last = (String) rows.get(SIZE - 1)[0];
            total = SIZE * KEYS / Math.max(1, Long.parseLong(last.substring(0, DIGITS), 16));
        }
        RecordSample sample =
                new RecordSample(rows.stream().map(RecordSamples::record).toList(), total);
        return new Kept(sample, clock.instant().plus(total < SMALL ? SMALL_KEPT : LARGE_KEPT));
    }

    private static SampledRecord record(Object[] row) {
        return new SampledRecord(
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                date(row[7]),
                date(row[8]),
                (String) row[9],
                ((Number) row[10]).longValue(),
                (String) row[11],
                isTrue(row[12]),
                isTrue(row[13]),
                isTrue(row[14]));
    }

    private static LocalDate date(Object value) {
        return value == null ? null : ((Date) value).toLocalDate();
    }

    private static boolean isTrue(Object value) {
        return ((Number) value).intValue() != 0;
    }

    private record Kept(RecordSample sample, Instant until) {}
}
