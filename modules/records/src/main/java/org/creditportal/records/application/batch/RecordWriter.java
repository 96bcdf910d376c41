package org.creditportal.records.application.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.records.application.subject.DecisionKeys;
import org.creditportal.records.domain.Actor;
import org.creditportal.records.domain.batch.Batch;
import org.creditportal.records.domain.batch.Batches;
import org.creditportal.records.domain.batch.StagedRow;
import org.creditportal.records.domain.batch.StagedRows;
import org.creditportal.records.domain.record.CreditRecord;
import org.creditportal.records.domain.record.CreditRecords;
import org.creditportal.records.domain.record.Origin;
import org.creditportal.records.domain.record.RecordFacts;
import org.creditportal.records.domain.subject.Subject;
import org.creditportal.records.domain.subject.SubjectFacts;
import org.creditportal.records.domain.subject.Subjects;
import org.creditportal.records.domain.template.AcceptedCodes;
import org.creditportal.records.domain.template.Item;
import org.creditportal.records.domain.template.RowCheck;

/**
 * Puts the good rows of a batch on record. Reads them from the staging table and decides on duplicates anew, because other
 * batches may have come on record since the check.
 */
@ApplicationScoped
public class RecordWriter {

    private static final int ROWS_AT_ONCE = 1000;

    private Batches batches;
    private StagedRows stagedRows;
    private Subjects subjects;
    private CreditRecords records;
    private RowText rowText;
    private DecisionKeys keys;
    private LegalDate legalDate;

    protected RecordWriter() {}

    @Inject
    RecordWriter(
            Batches batches,
            StagedRows stagedRows,
            Subjects subjects,
            CreditRecords records,
            RowText rowText,
            DecisionKeys keys,
            LegalDate legalDate) {
        this.batches = batches;
        this.stagedRows = stagedRows;
        this.subjects = subjects;
        this.records = records;
        this.rowText = rowText;
        this.keys = keys;
        this.legalDate = legalDate;
    }

    /** Confirms the batch and records it, all in the transaction of the caller. */
    void record(Batch batch, Actor by, Instant now) {
        batch.confirm(by, now);
        Run run = new Run(batch, by, now);
        List<StagedRow> rows = stagedRows.nextGood(batch.id(), 0, ROWS_AT_ONCE);
        while (!rows.isEmpty()) {
            long last = rows.get(rows.size() - 1).line();
            run.write(rows);
            stagedRows.release();
            rows = stagedRows.nextGood(batch.id(), last, ROWS_AT_ONCE);
        }
        batches.require(batch.number()).recorded(run.recorded, run.overtaken);
    }

    /** A staged row read again. */
    private record Ready(StagedRow staged, RecordFacts facts, String subjectKey) {}

    /** One run over a batch. */
    private final class Run {

        private final Batch batch;
        private final Actor by;
        private final Instant now;
        private final RowCheck check;
        private int recorded;
        private int overtaken;

        Run(Batch batch, Actor by, Instant now) {
            this.batch = batch;
            this.by = by;
            this.now = now;
            this.check = new RowCheck(PenaltyFile.TEMPLATE, AcceptedCodes.NONE, legalDate.today());
        }

        void write(List<StagedRow> rows) {
            Map<String, String> present = records.numbersByDecision(
                    rows.stream().map(StagedRow::decisionKey).toList());
            Map<StagedRow, Ready> ready = new LinkedHashMap<>();
            for (StagedRow row : rows) {
                if (present.containsKey(row.decisionKey())) {
                    row.repeats(present.get(row.decisionKey()));
                    overtaken++;
                } else {
                    ready.put(row, read(row));
                }
            }
            Map<String, Subject> known = new HashMap<>(subjects.byIdentity(
                    ready.values().stream().map(Ready::subjectKey).distinct().toList()));
            ready.values().forEach(row -> write(row, known));
        }

        private Ready read(StagedRow row) {
            RecordFacts facts =
                    check.check(rowText.read(row.line(), row.fields())).facts();
            if (facts == null) {
                throw new IllegalStateException(
                        "Line " + row.line() + " of batch " + batch.number() + " was good and is no more");
            }
            return new Ready(row, facts, keys.subjectKey(facts.subject()));
        }

        private void write(Ready row, Map<String, Subject> known) {
            SubjectFacts told = row.facts().subject();
            Subject subject = known.computeIfAbsent(row.subjectKey(), key -> newSubject(told, key));
            Origin origin = new Origin(
                    batch.bureau(),
                    batch.id(),
                    row.staged().line(),
                    row.staged().decisionKey());
            String representative = keys.encrypted(row.facts().content().get(Item.REPRESENTATIVE_NUMBER));
            CreditRecord record = CreditRecord.ofPenalty(subject, row.facts(), representative, origin, by, now);
            records.add(record);
            row.staged().recorded(record.number());
            recorded++;
        }

        private Subject newSubject(SubjectFacts told, String key) {
            Subject subject = Subject.of(told, key, keys.protectedNumber(told), legalDate.today(), now);
            subjects.add(subject);
            return subject;
        }
    }
}
