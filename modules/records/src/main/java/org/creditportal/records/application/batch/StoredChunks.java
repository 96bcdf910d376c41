package org.creditportal.records.application.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLTransactionRollbackException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.records.application.record.KnownDecisions.Known;
import org.creditportal.records.domain.batch.RowFault;
import org.creditportal.records.domain.batch.RowFaults;
import org.creditportal.records.domain.record.CreditRecord;
import org.creditportal.records.domain.record.NewRecord;
import org.creditportal.records.domain.record.NewRecord.Party;
import org.creditportal.records.domain.template.Finding;
import org.creditportal.records.domain.template.Templates;

/**
 * Puts a portion of rows on record within the transaction of the caller: new decisions in bulk, changed ones as corrections,
 * known ones not at all. Decides anew what is known, because other batches may have come on record since the check.
 */
@ApplicationScoped
public class StoredChunks {

    @PersistenceContext(unitName = "records")
    private EntityManager entityManager;

    @Inject
    private RowFaults faults;

    @Inject
    private RowCounterparts counterparts;

    @Inject
    private ChunkSubjects subjects;

    @Inject
    private ChangedRows changedRows;

    @Inject
    private WaitingRows waitingRows;

    @Inject
    private PunctualityCounts punctuality;

    /**
     * How many rows came on record, how many corrected what was there, how many wait for a second officer to do so, and how many
     * were refused because of what is there.
     */
    record Written(int recorded, int corrected, int proposed, int refused) {}

    /** Writes rows of any kind. Rows that the same batch has put on record already count as recorded. */
    Written write(RecordingChunk chunk, Instant now) {
        List<JudgedRow> good = goodRows(chunk);
        Counterparts onRecord = counterparts.of(good);
        Holders holders = onRecord.holders();
        RowFindings findings =
                new RowFindings(Templates.require(chunk.batch().file().template()));
        Map<JudgedRow, Finding> late = new LinkedHashMap<>();
        Map<String, JudgedRow> fresh = new LinkedHashMap<>();
        List<JudgedRow> changed = new ArrayList<>();
        int recordedBefore = 0;
        for (JudgedRow row : good) {
            Known earlier = onRecord.decision(row);
            if (earlier != null && earlier.isOf(chunk.batch().id())) {
                recordedBefore += earlier.line() == row.line() ? 1 : 0;
            } else if (holders.contradict(row)) {
                late.put(row, findings.ofAnotherName(row, holders.of(row)));
            } else if (earlier == null) {
                fresh.putIfAbsent(row.decisionKey(), row);
            } else if (earlier.isCorrectedBy(row.storedText().contentDigest())) {
                if (earlier.isWrittenOtherwise(row.facts().document())) {
                    late.put(row, findings.writtenOtherwise(row, earlier));
                } else {
                    changed.add(row);
                }
            }
        }
        refuse(chunk, late);
        List<NewRecord> recorded = record(chunk, fresh.values(), new SubjectMemory(), now);
        ChangedRows.Divided divided = changedRows.divide(changed, onRecord.decisions());
        List<NewRecord> corrected = correct(chunk, divided.plain(), onRecord, now);
        int proposed = changedRows.propose(chunk, divided.relied(), onRecord.decisions(), now);
        punctuality.count(recorded, chunk.batch().bureau(), chunk.today());
        waitingRows.settle(chunk, recorded);
        return new Written(recordedBefore + recorded.size(), corrected.size(), proposed, late.size());
    }

    /**
     * Writes rows that are all good and, as far as the check saw, all new; asks for no decision, because the database's own keys
     * refuse what is there, but for those that may be on record under another key.
     *
     * @throws RowsRefusedException when one is there; nothing of the transaction may stay
     */
    List<NewRecord> writeNew(RecordingChunk chunk, SubjectMemory memory, Instant now) {
        if (counterparts.areKnownOtherwise(chunk.rows())) {
            throw new RowsRefusedException("A decision is on record under a former key");
        }
        List<NewRecord> recorded = record(chunk, chunk.rows(), memory, now);
        punctuality.count(recorded, chunk.batch().bureau(), chunk.today());
        waitingRows.settle(chunk, recorded);
        return recorded;
    }

    /** What came on record since the check speaks against these rows: they wait like all others with faults. */
    private void refuse(RecordingChunk chunk, Map<JudgedRow, Finding> late) {
        if (!late.isEmpty()) {
            List<RowFault> found = new ArrayList<>();
            late.forEach((row, finding) -> found.add(RowFault.of(row.line(), finding)));
            faults.add(chunk.batch().id(), found);
            waitingRows.add(chunk, List.copyOf(late.keySet()));
        }
    }

    /** Rows without faults; those with some wait. What the check found holds, also against what a row says by itself. */
    private List<JudgedRow> goodRows(RecordingChunk chunk) {
        Set<Long> faulty = chunk.batch().counts().bad() == 0
                ? Set.of()
                : faults.faultyLines(chunk.batch().id(), chunk.firstLine(), chunk.lastLine());
        List<JudgedRow> good = new ArrayList<>(chunk.rows().size());
        List<JudgedRow> bad = new ArrayList<>();
        for (JudgedRow row : chunk.rows()) {
            (row.isGood() && !faulty.contains(row.line()) ? good : bad).add(row);
        }
        waitingRows.add(chunk, bad);
        return good;
    }

    private List<NewRecord> record(
            RecordingChunk chunk, Collection<JudgedRow> rows, SubjectMemory memory, Instant now) {
        BulkTables tables = new BulkTables();
        Map<String, Party> parties = subjects.resolve(chunk, rows, memory, tables, now);
        for (JudgedRow row : rows) {
            tables.add(newRecord(chunk, row, row.decisionKey(), parties.get(row.subjectKey()), now));
        }
        load(tables);
        return tables.records();
    }

    private List<NewRecord> correct(RecordingChunk chunk, List<JudgedRow> rows, Counterparts onRecord, Instant now) {
        if (rows.isEmpty()) {
            return List.of();
        }
        BulkTables tables = new BulkTables();
        Map<String, Party> parties = subjects.resolve(chunk, rows, new SubjectMemory(), tables, now);
        load(tables);
        List<NewRecord> records = new ArrayList<>();
        List<CreditRecord> superseded = new ArrayList<>();
        for (JudgedRow row : rows) {
            Known known = onRecord.decision(row);
            NewRecord replacement = newRecord(chunk, row, known.decisionKey(), parties.get(row.subjectKey()), now);
            changedRows
                    .supersede(known.recordId(), replacement, chunk.batch().correctionReason())
                    .ifPresent(record -> {
                        superseded.add(record);
                        records.add(replacement);
                    });
        }
        changedRows.tell(superseded);
        return records;
    }

    private static NewRecord newRecord(
            RecordingChunk chunk, JudgedRow row, String decisionKey, Party party, Instant now) {
        return new NewRecord(
                Identifiers.next(),
                Identifiers.nextText(),
                party,
                row.facts(),
                decisionKey,
                row.storedText().contentDigest(),
                row.storedText().content(),
                row.storedText().searchKeys(),
                chunk.terms().of(row.facts().decidedOn()),
                chunk.withholding(),
                chunk.origin(row, now));
    }

    private void load(BulkTables tables) {
        try {
            tables.load(entityManager.unwrap(Connection.class));
        } catch (SQLIntegrityConstraintViolationException | SQLTransactionRollbackException refused) {
            throw new RowsRefusedException(refused);
        } catch (SQLException failure) {
            throw new IllegalStateException("A portion of rows could not be written", failure);
        }
    }
}
