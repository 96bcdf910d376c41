package org.creditportal.records.application.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.creditportal.kernel.code.DocumentNumber;
import org.creditportal.kernel.code.PersonalNumberScan;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.text.SearchText;
import org.creditportal.records.application.batch.Settlement.Decided;
import org.creditportal.records.application.batch.Settlement.Waiting;
import org.creditportal.records.domain.record.NewRecord;
import org.creditportal.records.domain.record.RecordTerms;
import org.creditportal.records.domain.template.Item;
import org.creditportal.records.domain.template.RowFields;
import org.creditportal.records.domain.template.WrittenDate;

/** Rows that could not go on record wait for their bureau until the same decision is reported well. */
@ApplicationScoped
public class WaitingRows {

    private static final int ASKED_AT_ONCE = 1000;
    private static final int LONGEST_DOCUMENT = 256;
    private static final int MOST_SETTLED = 10_000;
    private static final List<String> COLUMNS = List.of(
            "batch_id",
            "line_number",
            "bureau",
            "kind",
            "document_number",
            "document_key",
            "subject_key",
            "decided_on",
            "due_on",
            "due_provisional",
            "state");

    @PersistenceContext(unitName = "records")
    private EntityManager entityManager;

    @Inject
    private TenantDirectory tenants;

    void add(RecordingChunk chunk, List<JudgedRow> bad) {
        if (bad.isEmpty()) {
            return;
        }
        BulkTable<JudgedRow> table = new BulkTable<>("rec_waiting_row", COLUMNS, row -> values(chunk, row.fields()));
        try {
            table.loadNew(bad, entityManager.unwrap(Connection.class));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Object[] values(RecordingChunk chunk, RowFields fields) {
        String document = PersonalNumberScan.masked(fields.get(Item.DOCUMENT_NUMBER), chunk.today());
        String shown = document.isEmpty() || document.length() > LONGEST_DOCUMENT ? null : document;
        LocalDate decidedOn = WrittenDate.parse(fields.get(Item.DECIDED_ON)).orElse(null);
        RecordTerms terms = decidedOn == null ? null : chunk.terms().of(decidedOn);
        return new Object[] {
            chunk.batch().id(),
            fields.line(),
            chunk.batch().bureau(),
            chunk.batch().file().kind(),
            shown,
            shown == null ? null : SearchText.normalise(shown),
            name(fields, chunk.today()),
            decidedOn,
            terms == null ? null : terms.dueOn(),
            terms != null && terms.dueProvisional() ? 1 : 0,
            "WAITING"
        };
    }

    private static String name(RowFields fields, LocalDate today) {
        String name = SearchText.normalise(PersonalNumberScan.masked(fields.get(Item.SUBJECT_NAME), today));
        return name.length() > LONGEST_DOCUMENT ? null : name;
    }

    /** The rows of the bureau's family that wait for a decision on record now wait no longer; which ones says {@link Settlement}. */
    void settle(RecordingChunk chunk, List<NewRecord> recorded) {
        settle(
                chunk,
                recorded,
                (settlement, record) -> settlement.by(
                        record.searchKeys(),
                        record.facts().document(),
                        record.origin().batchId()));
    }

    /** The same for decisions that were on record before, and say something else now. */
    void settleCorrected(RecordingChunk chunk, List<NewRecord> corrected) {
        settle(
                chunk,
                corrected,
                (settlement, record) -> settlement.byCorrected(
                        record.searchKeys(), record.facts().document()));
    }

    private void settle(
            RecordingChunk chunk, List<NewRecord> records, BiFunction<Settlement, NewRecord, List<Waiting>> settled) {
        List<String> bureaus = tenants.current().family(chunk.batch().bureau());
        if (records.isEmpty() || !anyWaits(bureaus)) {
            return;
        }
        for (int from = 0; from < records.size(); from += ASKED_AT_ONCE) {
            settlePart(chunk, bureaus, records.subList(from, Math.min(records.size(), from + ASKED_AT_ONCE)), settled);
        }
    }

    private boolean anyWaits(List<String> bureaus) {
        Query query = entityManager.createNativeQuery(
                "SELECT 1 FROM rec_waiting_row WHERE bureau IN (" + marks(bureaus) + ") AND state = 'WAITING' LIMIT 1");
        bind(query, bureaus, 1);
        return !query.getResultList().isEmpty();
    }

    private void settlePart(
            RecordingChunk chunk,
            List<String> bureaus,
            List<NewRecord> records,
            BiFunction<Settlement, NewRecord, List<Waiting>> settled) {
        Map<String, List<Waiting>> waiting = waiting(
                chunk,
                bureaus,
                records.stream()
                        .map(record -> record.searchKeys().document())
                        .distinct()
                        .toList());
        if (waiting.isEmpty()) {
            return;
        }
        Settlement settlement = new Settlement(waiting, decided(chunk, bureaus, waiting.keySet()));
        for (NewRecord record : records) {
            settled.apply(settlement, record).forEach(row -> settle(row, record));
        }
    }

    private Map<String, List<Waiting>> waiting(RecordingChunk chunk, List<String> bureaus, List<String> documents) {
        Query query = entityManager.createNativeQuery(
                "SELECT document_key, subject_key, batch_id, line_number, document_number"
                        + " FROM rec_waiting_row WHERE bureau IN (" + marks(bureaus)
                        + ") AND state = 'WAITING' AND kind = ? AND document_key IN ("
                        + marks(documents) + ") LIMIT " + MOST_SETTLED);
        bind(query, bureaus, 1);
        query.setParameter(bureaus.size() + 1, chunk.batch().file().kind().name());
        bind(query, documents, bureaus.size() + 2);
        Map<String, List<Waiting>> waiting = new HashMap<>();
        for (Object found : query.getResultList()) {
            Object[] row = (Object[]) found;
            waiting.computeIfAbsent((String) row[0], document -> new ArrayList<>())
                    .add(new Waiting(
                            (String) row[1],
                            ((Number) row[2]).longValue(),
                            ((Number) row[3]).longValue(),
                            new DocumentNumber((String) row[4])));
        }
        return waiting;
    }

    /** About whom there are decisions of these documents: on record, and in rows that other lanes are writing. */
    private Set<Decided> decided(RecordingChunk chunk, List<String> bureaus, Set<String> documentKeys) {
        List<String> documents = List.copyOf(documentKeys);
        Query query = entityManager.createNativeQuery("SELECT document_number, subject_number FROM rec_record"
                + " WHERE bureau IN (" + marks(bureaus) + ") AND kind = ? AND document_key IN (" + marks(documents)
                + ")");
        bind(query, bureaus, 1);
        query.setParameter(bureaus.size() + 1, chunk.batch().file().kind().name());
        bind(query, documents, bureaus.size() + 2);
        Set<Decided> decided = new HashSet<>();
        for (Object found : query.getResultList()) {
            Object[] row = (Object[]) found;
            decided.add(new Decided(new DocumentNumber((String) row[0]), (String) row[1]));
        }
        chunk.besides()
                .filter(row ->
                        documentKeys.contains(row.storedText().searchKeys().document()))
                .map(row -> new Decided(row.facts().document(), row.subjectKey()))
                .forEach(decided::add);
        return decided;
    }

    private static String marks(List<String> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }

    private static void bind(Query query, List<String> values, int first) {
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(first + i, values.get(i));
        }
    }

    private void settle(Waiting row, NewRecord by) {
        entityManager
                .createNativeQuery("UPDATE rec_waiting_row SET state = 'SETTLED', settled_by = ?, settled_at = ?"
                        + " WHERE batch_id = ? AND line_number = ? AND state = 'WAITING'")
                .setParameter(1, by.number())
                .setParameter(2, DatabaseTime.text(by.origin().at()))
                .setParameter(3, row.batchId())
                .setParameter(4, row.line())
                .executeUpdate();
    }
}
