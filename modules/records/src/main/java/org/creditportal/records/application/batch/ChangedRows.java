package org.creditportal.records.application.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.text.Texts;
import org.creditportal.records.api.record.RecordState;
import org.creditportal.records.application.record.KnownDecisions.Known;
import org.creditportal.records.application.record.RecordEvents;
import org.creditportal.records.application.record.RecordTexts;
import org.creditportal.records.domain.batch.Batch;
import org.creditportal.records.domain.correction.Correction;
import org.creditportal.records.domain.correction.Corrections;
import org.creditportal.records.domain.correction.ProposedStatement;
import org.creditportal.records.domain.record.CreditRecord;
import org.creditportal.records.domain.record.NewRecord;
import org.creditportal.records.domain.record.Revision;

/**
 * Has a row replace what is on record of the same decision; what was said before is kept (K-10, K-26). Where others rest on what
 * is on record, the row is a proposal on which a second officer decides, as on an officer's own.
 */
@ApplicationScoped
public class ChangedRows {

    @PersistenceContext(unitName = "records")
    private EntityManager entityManager;

    @Inject
    private RecordTexts texts;

    @Inject
    private Corrections corrections;

    @Inject
    private ReliedRecords reliedRecords;

    @Inject
    private RecordEvents events;

    /** Rows that say something else of a known decision: those that may replace it, and those on which a second officer decides. */
    record Divided(List<JudgedRow> plain, List<JudgedRow> relied) {}

    /** Holds the records first, in the order in which everybody locks them, so that nothing comes to rest on one meanwhile. */
    Divided divide(List<JudgedRow> changed, Map<String, Known> known) {
        changed.stream()
                .map(row -> known.get(row.decisionKey()).recordId())
                .sorted()
                .forEach(record -> entityManager.find(CreditRecord.class, record, LockModeType.PESSIMISTIC_WRITE));
        Set<Long> relied = changed.isEmpty()
                ? Set.of()
                : reliedRecords.among(changed.stream()
                        .map(row -> known.get(row.decisionKey()))
                        .toList());
        Map<Boolean, List<JudgedRow>> parts = changed.stream()
                .collect(Collectors.partitioningBy(
                        row -> relied.contains(known.get(row.decisionKey()).recordId())));
        return new Divided(parts.get(false), parts.get(true));
    }

    /**
     * Replaces what is on record and is held, unless the record was withdrawn meanwhile.
     *
     * @param reason {@code null} for rows that a bureau's own system delivered
     * @return the record, empty where it was withdrawn; {@link #tell} is for all of a portion
     */
    Optional<CreditRecord> supersede(long recordId, NewRecord replacement, String reason) {
        CreditRecord record = entityManager.find(CreditRecord.class, recordId);
        if (record.state() != RecordState.RECORDED) {
            return Optional.empty();
        }
        entityManager.persist(
                new Revision(record, texts.statement(record), reason == null ? "" : reason, replacement.origin()));
        record.correct(replacement);
        return Optional.of(record);
    }

    /** Says of the records that they were replaced. */
    void tell(Collection<CreditRecord> superseded) {
        events.corrected(superseded);
    }

    /**
     * Proposes what the rows say; how many. A record with an open proposal keeps it, and its row is not taken: the check told of
     * it, unless the proposal is younger.
     */
    int propose(RecordingChunk chunk, List<JudgedRow> rows, Map<String, Known> known, Instant now) {
        Map<Long, Correction> open = corrections.openOf(rows.stream()
                .map(row -> known.get(row.decisionKey()).recordId())
                .toList());
        List<JudgedRow> free = rows.stream()
                .filter(row -> !open.containsKey(known.get(row.decisionKey()).recordId()))
                .toList();
        return (int) free.stream()
                .filter(row -> propose(known.get(row.decisionKey()).recordId(), row, chunk, now))
                .count();
    }

    private boolean propose(long recordId, JudgedRow row, RecordingChunk chunk, Instant now) {
        CreditRecord record = entityManager.find(CreditRecord.class, recordId);
        String digest = row.storedText().contentDigest();
        if (record.state() != RecordState.RECORDED || record.contentDigest().equals(digest)) {
            return false;
        }
        ProposedStatement proposed = new ProposedStatement(texts.statement(row.facts()), digest);
        corrections.add(Correction.of(
                record, texts.statement(record), proposed, chunk.recorder().sign(now, reason(chunk.batch()))));
        return true;
    }

    /**
     * Why the file says otherwise. Nobody is asked for it where nothing rested on the records yet when the file was confirmed, or
     * where a program has sent it.
     */
    private static Reason reason(Batch batch) {
        String said = batch.correctionReason();
        return new Reason(
                said != null
                        ? said
                        : Texts.of("records", Locale.SIMPLIFIED_CHINESE).get("batch.reason.unsaid", batch.number()));
    }
}
