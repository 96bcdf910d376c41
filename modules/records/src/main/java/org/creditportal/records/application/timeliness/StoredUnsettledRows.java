package org.creditportal.records.application.timeliness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creditportal.casework.api.handover.Handover;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.records.api.batch.BatchState;
import org.creditportal.records.domain.timeliness.DeliveredBatch;
import org.creditportal.records.domain.timeliness.DueCounts;
import org.creditportal.records.domain.timeliness.DuePosition;
import org.creditportal.records.domain.timeliness.DueSpan;
import org.creditportal.records.domain.timeliness.RowStanding;
import org.creditportal.records.domain.timeliness.UnsettledRow;
import org.creditportal.records.domain.timeliness.UnsettledRows;
import org.creditportal.records.domain.timeliness.WaitingRow;

/** Waiting rows in the tenant's database; both orders follow an index. */
@ApplicationScoped
public class StoredUnsettledRows implements UnsettledRows {

    @PersistenceContext(unitName = "records")
    private EntityManager entityManager;

    @Inject
    private TenantDirectory tenants;

    @Override
    public List<WaitingRow> dated(String bureau, DueSpan span, DuePosition after, int limit) {
        String text = "SELECT r FROM UnsettledRow r WHERE r.standing = :waiting" + ofBureau("r", bureau)
                + (span.from() == null ? "" : " AND r.dueOn >= :from")
                + (span.until() == null ? "" : " AND r.dueOn <= :until")
                + " AND r.dueOn >= :due AND (r.dueOn > :due OR r.batchId > :batch"
                + " OR (r.batchId = :batch AND r.line > :line)) ORDER BY r.dueOn, r.batchId, r.line";
        TypedQuery<UnsettledRow> query =
                waiting(text, bureau, UnsettledRow.class).setParameter("due", after.dueOn());
        if (span.from() != null) {
            query.setParameter("from", span.from());
        }
        if (span.until() != null) {
            query.setParameter("until", span.until());
        }
        return page(query, after, limit);
    }

    @Override
    public List<WaitingRow> undated(String bureau, DuePosition after, int limit) {
        String text = "SELECT r FROM UnsettledRow r WHERE r.standing = :waiting" + ofBureau("r", bureau)
                + " AND r.dueOn IS NULL AND (r.batchId > :batch OR (r.batchId = :batch AND r.line > :line))"
                + " ORDER BY r.batchId, r.line";
        return page(waiting(text, bureau, UnsettledRow.class), after, limit);
    }

    private List<WaitingRow> page(TypedQuery<UnsettledRow> query, DuePosition after, int limit) {
        List<UnsettledRow> rows = query.setParameter("batch", after.batchId())
                .setParameter("line", after.line())
                .setMaxResults(limit)
                .getResultList();
        Map<Long, DeliveredBatch> batches =
                batches(rows.stream().map(UnsettledRow::batchId).distinct().toList());
        return rows.stream()
                .map(row -> waiting(row, batches.get(row.batchId())))
                .toList();
    }

    private Map<Long, DeliveredBatch> batches(List<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entityManager
                        .createQuery("SELECT b FROM DeliveredBatch b WHERE b.id IN :ids", DeliveredBatch.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(DeliveredBatch::id, Function.identity()));
    }

    private static WaitingRow waiting(UnsettledRow row, DeliveredBatch batch) {
        return new WaitingRow(row, batch.number(), batch.fileName());
    }

    @Override
    public Map<String, DueCounts> counts(String bureau, LocalDate today, LocalDate soon) {
        String text = "SELECT r.bureau, COUNT(CASE WHEN r.dueOn < :today THEN r.line ELSE NULL END),"
                + " COUNT(CASE WHEN r.dueOn >= :today AND r.dueOn <= :soon THEN r.line ELSE NULL END),"
                + " COUNT(CASE WHEN r.dueOn IS NULL THEN r.line ELSE NULL END), COUNT(r.line)"
                + " FROM UnsettledRow r WHERE r.standing = :waiting" + ofBureau("r", bureau) + " GROUP BY r.bureau";
        return waiting(text, bureau, Object[].class)
                .setParameter("today", today)
                .setParameter("soon", soon)
                .getResultStream()
                .collect(Collectors.toMap(
                        line -> holder((String) line[0]),
                        line -> new DueCounts(number(line[1]), number(line[2]), number(line[3]), number(line[4])),
                        DueCounts::plus));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    @Override
    public Optional<WaitingRow> find(String batchNumber, long line) {
        return entityManager
                .createQuery(
                        "SELECT r, b FROM UnsettledRow r, DeliveredBatch b"
                                + " WHERE b.number = :number AND r.batchId = b.id AND r.line = :line",
                        Object[].class)
                .setParameter("number", batchNumber)
                .setParameter("line", line)
                .getResultStream()
                .findFirst()
                .map(found -> waiting((UnsettledRow) found[0], (DeliveredBatch) found[1]));
    }

    @Override
    public UnsettledRow lock(UnsettledRow row) {
        entityManager.refresh(row, LockModeType.PESSIMISTIC_WRITE);
        return row;
    }

    @Override
    public List<DeliveredBatch> unconfirmed(String bureau, int limit) {
        String text =
                "SELECT b FROM DeliveredBatch b WHERE b.state = :checked" + ofBureau("b", bureau) + " ORDER BY b.id";
        return checked(text, bureau, DeliveredBatch.class).setMaxResults(limit).getResultList();
    }

    @Override
    public Map<String, Long> unconfirmedCounts(String bureau) {
        String text = "SELECT b.bureau, COUNT(b) FROM DeliveredBatch b WHERE b.state = :checked" + ofBureau("b", bureau)
                + " GROUP BY b.bureau";
        return checked(text, bureau, Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(line -> holder((String) line[0]), line -> number(line[1]), Long::sum));
    }

    /** Recorded batches of which rows wait for a bureau, the oldest first. */
    public List<DeliveredBatch> withWaitingRows(String bureau, int most) {
        String text =
                "SELECT b FROM DeliveredBatch b WHERE b.state <> :checked AND EXISTS (SELECT r.line FROM UnsettledRow r"
                        + " WHERE r.batchId = b.id AND r.standing = :waiting" + ofBureau("r", bureau)
                        + ") ORDER BY b.id";
        return checked(text, bureau, DeliveredBatch.class)
                .setParameter("waiting", RowStanding.WAITING)
                .setMaxResults(most)
                .getResultList();
    }

    /** The rows of a batch that wait go to a successor of their bureau; how many did. */
    public int handOver(Handover command) {
        return entityManager
                .createQuery("SELECT b.id FROM DeliveredBatch b WHERE b.number = :number", Long.class)
                .setParameter("number", command.number())
                .getResultStream()
                .mapToInt(batch -> handOver(batch, command))
                .sum();
    }

    private int handOver(long batch, Handover command) {
        return entityManager
                .createQuery("UPDATE UnsettledRow r SET r.bureau = :successor WHERE r.batchId = :batch"
                        + " AND r.standing = :waiting AND r.bureau IN :held")
                .setParameter("successor", command.successor())
                .setParameter("batch", batch)
                .setParameter("waiting", RowStanding.WAITING)
                .setParameter("held", command.held())
                .executeUpdate();
    }

    private <T> TypedQuery<T> waiting(String text, String bureau, Class<T> type) {
        return forBureau(entityManager.createQuery(text, type).setParameter("waiting", RowStanding.WAITING), bureau);
    }

    private <T> TypedQuery<T> checked(String text, String bureau, Class<T> type) {
        return forBureau(entityManager.createQuery(text, type).setParameter("checked", BatchState.CHECKED), bureau);
    }

    static String ofBureau(String variable, String bureau) {
        return bureau == null ? "" : " AND " + variable + ".bureau IN :bureaus";
    }

    /** The bureau that answers today for what this one left behind. */
    String holder(String bureau) {
        return tenants.current().holder(bureau);
    }

    /** With the bureau's own rows and those of the bureaus that it succeeded. */
    <T> TypedQuery<T> forBureau(TypedQuery<T> query, String bureau) {
        return bureau == null
                ? query
                : query.setParameter("bureaus", tenants.current().heldBy(bureau));
    }
}
