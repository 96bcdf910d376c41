package org.creditportal.records.application.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.records.api.record.FoundRecord;
import org.creditportal.records.api.record.RecordCriteria;
import org.creditportal.records.api.record.RecordCursor;
import org.creditportal.records.api.record.RecordKind;
import org.creditportal.records.api.record.RecordNumber;
import org.creditportal.records.api.record.RecordPage;
import org.creditportal.records.api.record.RecordRow;
import org.creditportal.records.api.record.RecordSlice;
import org.creditportal.records.api.record.RecordStanding;
import org.creditportal.records.api.record.RecordState;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.records.api.subject.SubjectNumber;

/** Records as they are found: native, because indexes are named and the full-text index is asked. */
@ApplicationScoped
public class FoundRecords {

    private static final String COLUMNS = "r.id, r.number, r.kind, r.state, r.document_number, r.decided_on,"
            + " r.subject_number, r.subject_name, r.subject_code, r.subject_kind, r.bureau, r.authority, r.recorded_at,"
            + " r.withdrawn_at IS NOT NULL, r.repaired_on, r.disputed_since IS NOT NULL";

    /** Microseconds that a count may be expected to take. */
    private static final double DEAREST_COUNT = 100_000;

    @PersistenceContext(unitName = "records")
    private EntityManager entityManager;

    @Inject
    private TenantDirectory tenants;

    @Inject
    private RecordSamples samples;

    @Inject
    private OtherNames otherNames;

    @Inject
    private LegalDate legalDate;

    /**
     * @param batchId key of the criteria's batch; {@code null} for no condition
     */
    RecordPage page(RecordCriteria criteria, Long batchId, RecordSlice slice) {
        RecordConditions conditions = conditions(criteria, batchId);
        SearchPlanner planner = new SearchPlanner(samples.current(), conditions);
        PageRows rows = PageRows.of(read(conditions, planner, slice), slice);
        Count count = count(conditions, planner, rows);
        return new RecordPage(rows.rows(), rows.next(), rows.previous(), count.known(), count.more());
    }

    /** Rows of a slice without counting, in its order. */
    List<FoundRecord> rows(RecordCriteria criteria, Long batchId, RecordSlice slice) {
        RecordConditions conditions = conditions(criteria, batchId);
        return PageRows.of(read(conditions, new SearchPlanner(samples.current(), conditions), slice), slice)
                .rows();
    }

    private RecordConditions conditions(RecordCriteria criteria, Long batchId) {
        AskedText text = AskedText.of(criteria.text())
                .map(asked -> asked.with(otherNames.find(asked)))
                .orElse(null);
        return RecordConditions.of(criteria, heldBy(criteria.bureau()), text, batchId, legalDate.today());
    }

    private List<String> heldBy(String bureau) {
        return bureau == null ? List.of() : tenants.current().heldBy(bureau);
    }

    /** Whether the record of a number is there to be shown. */
    public boolean shows(String number) {
        return any(RecordConditions.ofNumber(number, legalDate.today()));
    }

    /** Whether a bureau has a record of the subject that is there to be shown. */
    public boolean shows(SubjectNumber subject, String bureau) {
        RecordCriteria criteria = new RecordCriteria(null, bureau, null, null, null, null, null, null, subject);
        return any(RecordConditions.of(criteria, heldBy(bureau), null, null, legalDate.today()));
    }

    private boolean any(RecordConditions conditions) {
        return !SearchSql.any(conditions)
                .create(entityManager::createNativeQuery)
                .getResultList()
                .isEmpty();
    }

    private List<FoundRecord> read(RecordConditions conditions, SearchPlanner planner, RecordSlice slice) {
        SearchPlan plan = planner.plan(slice.sort(), slice.size() + 1);
        @SuppressWarnings("unchecked")
        List<Object[]> found = SearchSql.rows(COLUMNS, conditions, plan, slice)
                .create(entityManager::createNativeQuery)
                .getResultList();
        return found.stream().map(this::found).toList();
    }

    /** What the sample is certain of is not counted, nor what would take long. */
    private Count count(RecordConditions conditions, SearchPlanner planner, PageRows rows) {
        if (rows.isAll()) {
            return new Count(rows.rows().size(), false);
        }
        if (planner.atLeast() > RecordPage.COUNTED) {
            return new Count(RecordPage.COUNTED, true);
        }
        SearchPlan plan = planner.planCount(RecordPage.COUNTED + 1);
        if (plan.cost() > DEAREST_COUNT) {
            return new Count(rows.rows().size(), true);
        }
        long counted = ((Number) SearchSql.count(conditions, plan, RecordPage.COUNTED + 1)
                        .create(entityManager::createNativeQuery)
                        .getSingleResult())
                .longValue();
        return new Count(Math.min(RecordPage.COUNTED, counted), counted > RecordPage.COUNTED);
    }

    private record Count(long known, boolean more) {}

    private FoundRecord found(Object[] row) {
        LocalDate decidedOn = ((Date) row[5]).toLocalDate();
        RecordRow record = new RecordRow(
                new RecordNumber((String) row[1]),
                RecordKind.valueOf((String) row[2]),
                RecordState.valueOf((String) row[3]),
                (String) row[4],
                decidedOn,
                new SubjectNumber((String) row[6]),
                (String) row[7],
                (String) row[8],
                SubjectKind.valueOf((String) row[9]),
                (String) row[10],
                (String) row[11],
                instant(row[12]));
        return new FoundRecord(
                record,
                standing(isTrue(row[13]), (Date) row[14], isTrue(row[15])),
                new RecordCursor(decidedOn, ((Number) row[0]).longValue()));
    }

    private RecordStanding standing(boolean withdrawn, Date repairedOn, boolean disputed) {
        LocalDate repaired = repairedOn == null ? null : repairedOn.toLocalDate();
        return RecordStanding.of(withdrawn, repaired, disputed, legalDate.today());
    }

    /** Whatever the driver makes of a date-time: the column holds UTC. */
    private static Instant instant(Object value) {
        LocalDateTime stored =
                value instanceof Timestamp timestamp ? timestamp.toLocalDateTime() : (LocalDateTime) value;
        return stored.toInstant(ZoneOffset.UTC);
    }

    private static boolean isTrue(Object value) {
        return ((Number) value).intValue() != 0;
    }
}
