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
import org.creditportal.records.domain.subject.Relation.Person;
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
        RowFindings findings =
                new RowFindings(Templates.require(chunk.batch().file().template()));
        Sorted sorted = sort(chunk, good, onRecord, findings);
        Collection<JudgedRow> changed = sorted.changed().values();
        Map<String, CreditRecord> held = changedRows.hold(
                chunk.withholding() == null ? changed : sorted.known().values(), onRecord);
        ChangedRows.Divided divided = changedRows.divide(changed, held, onRecord);
        Map<JudgedRow, Finding> late = sorted.late();
        divided.withdrawn().forEach(row -> late.put(row, findings.withdrawnBefore(row, onRecord.decision(row))));
        divided.overtaken().forEach(row -> late.put(row, findings.correctionOpen(row, onRecord.decision(row))));
        refuse(chunk, late);
        List<NewRecord> recorded = record(chunk, sorted.fresh().values(), new SubjectMemory(), now);
        List<NewRecord> corrected = correct(chunk, divided.plain(), held, now);
        changedRows.propose(chunk, divided.relied(), held, now);
        if (chunk.withholding() != null) {
            changedRows.withhold(chunk, held.values(), now);
        }
        punctuality.count(recorded, chunk.batch().bureau(), chunk.today());
        waitingRows.settle(chunk, recorded);
        waitingRows.settleCorrected(chunk, corrected);
        return new Written(
                sorted.recordedBefore() + recorded.size(),
                corrected.size(),
                divided.relied().size(),
                late.size());
    }

    /**
     * Good rows by what is on record of them; of rows that say the same of one decision the first.
     *
     * @param fresh by decision, those of which nothing is
     * @param known by decision, those of decisions that came on record otherwise
     * @param changed those of the known ones that say something else
     * @param late against which speaks what is on record
     * @param recordedBefore how many this batch put there itself
     */
    private record Sorted(
            Map<String, JudgedRow> fresh,
            Map<String, JudgedRow> known,
            Map<String, JudgedRow> changed,
            Map<JudgedRow, Finding> late,
            int recordedBefore) {}

    private static Sorted sort(
            RecordingChunk chunk, List<JudgedRow> good, Counterparts onRecord, RowFindings findings) {
        Holders holders = onRecord.holders();
        Map<JudgedRow, Finding> late = new LinkedHashMap<>();
        Map<String, JudgedRow> fresh = new LinkedHashMap<>();
        Map<String, JudgedRow> known = new LinkedHashMap<>();
        Map<String, JudgedRow> changed = new LinkedHashMap<>();
        int recordedBefore = 0;
        for (JudgedRow row : good) {
            Known earlier = onRecord.decision(row);
            if (earlier != null && earlier.isOf(chunk.batch().id())) {
                recordedBefore += earlier.line() == row.line() ? 1 : 0;
            } else if (holders.contradict(row)) {
                late.put(row, findings.ofAnotherName(row, holders.of(row)));
            } else if (earlier != null && earlier.isWithdrawn()) {
                late.put(row, findings.withdrawnBefore(row, earlier));
            } else if (earlier != null
                    && !earlier.isCorrectedBy(row.storedText().contentDigest())) {
                known.putIfAbsent(row.decisionKey(), row);
            } else if (holders.otherThanRepresentative(row) != null) {
                late.put(row, findings.representativeOfAnotherName(row, holders.otherThanRepresentative(row)));
            } else if (earlier == null) {
                fresh.putIfAbsent(row.decisionKey(), row);
            } else if (earlier.isWrittenOtherwise(row.facts().document())) {
                late.put(row, findings.writtenOtherwise(row, earlier));
            } else {
                known.putIfAbsent(row.decisionKey(), row);
                changed.putIfAbsent(row.decisionKey(), row);
            }
        }
        return new Sorted(fresh, known, changed, late, recordedBefore);
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
        Map<String, Party> parties = subjects.resolve(chunk, rows, row -> true, memory, tables, now);
        for (JudgedRow row : rows) {
            Party party = parties.get(row.subjectKey());
            tables.add(
                    newRecord(chunk, row, Identifiers.next(), Identifiers.nextText(), row.decisionKey(), party, now));
        }
        load(tables);
        return tables.records();
    }

    private List<NewRecord> correct(
            RecordingChunk chunk, List<JudgedRow> rows, Map<String, CreditRecord> held, Instant now) {
        if (rows.isEmpty()) {
            return List.of();
        }
        BulkTables tables = new BulkTables();
        Map<String, Party> parties = subjects.resolve(
                chunk,
                rows,
                row -> changedRows.namesSame(row, held.get(row.decisionKey())),
                new SubjectMemory(),
                tables,
                now);
        load(tables);
        List<NewRecord> replacements = new ArrayList<>();
        Map<CreditRecord, Person> superseded = new LinkedHashMap<>();
        for (JudgedRow row : rows) {
            CreditRecord record = held.get(row.decisionKey());
            Party party = parties.get(row.subjectKey());
            NewRecord replacement =
                    newRecord(chunk, row, record.id(), record.number(), record.decisionKey(), party, now);
            superseded.put(
                    record,
                    changedRows.supersede(record, replacement, chunk.batch().correctionReason()));
            replacements.add(replacement);
        }
        changedRows.follow(superseded);
        return replacements;
    }

    private static NewRecord newRecord(
            RecordingChunk chunk, JudgedRow row, long id, String number, String decisionKey, Party party, Instant now) {
        return new NewRecord(
                id,
                number,
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
