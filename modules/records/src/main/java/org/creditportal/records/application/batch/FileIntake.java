package org.creditportal.records.application.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.records.application.subject.DecisionKeys;
import org.creditportal.records.domain.Actor;
import org.creditportal.records.domain.batch.Batch;
import org.creditportal.records.domain.batch.Batches;
import org.creditportal.records.domain.batch.RowCounts;
import org.creditportal.records.domain.batch.RowError;
import org.creditportal.records.domain.batch.RowResult;
import org.creditportal.records.domain.batch.StagedRow;
import org.creditportal.records.domain.batch.StagedRows;
import org.creditportal.records.domain.record.CreditRecords;
import org.creditportal.records.domain.template.AcceptedCodes;
import org.creditportal.records.domain.template.CheckedRow;
import org.creditportal.records.domain.template.Finding;
import org.creditportal.records.domain.template.Item;
import org.creditportal.records.domain.template.RowCheck;
import org.creditportal.records.domain.template.RowErrorCode;
import org.creditportal.records.domain.template.RowFields;

/** Stages a readable file: checks every row, finds duplicates in the file and on record, and keeps rows and errors. */
@ApplicationScoped
public class FileIntake {

    private static final int ROWS_AT_ONCE = 1000;

    private Batches batches;
    private StagedRows stagedRows;
    private CreditRecords records;
    private RowText rowText;
    private DecisionKeys keys;
    private LegalDate legalDate;

    protected FileIntake() {}

    @Inject
    FileIntake(
            Batches batches,
            StagedRows stagedRows,
            CreditRecords records,
            RowText rowText,
            DecisionKeys keys,
            LegalDate legalDate) {
        this.batches = batches;
        this.stagedRows = stagedRows;
        this.records = records;
        this.rowText = rowText;
        this.keys = keys;
        this.legalDate = legalDate;
    }

    /** Takes the file in as a new batch, checked. */
    Batch take(PenaltyFile file, String bureau, Actor by, Instant now) {
        Batch batch = Batch.receive(bureau, file.facts(), by, now);
        batches.add(batch);
        RowCheck check = new RowCheck(PenaltyFile.TEMPLATE, AcceptedCodes.NONE, legalDate.today());
        Staging staging = new Staging(batch);
        List<RowFields> rows = file.rows();
        for (int from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
            staging.stage(rows.subList(from, Math.min(rows.size(), from + ROWS_AT_ONCE)), check);
            stagedRows.release();
        }
        Batch staged = batches.require(batch.number());
        staged.checked(staging.counts);
        return staged;
    }

    /** Reads staged rows again. */
    List<ReadRow> read(List<StagedRow> rows) {
        return rows.stream()
                .map(row -> new ReadRow(row, rowText.read(row.line(), row.fields())))
                .toList();
    }

    /** A staged row with its values in the clear. */
    record ReadRow(StagedRow staged, RowFields fields) {}

    /** A row with what the check gave; keys only for good ones. */
    private record Judged(RowFields row, CheckedRow checked, String decisionKey) {}

    /** One run over a file, with the decisions seen so far. */
    private final class Staging {

        private final Batch batch;
        private final Map<String, RowFields> seen = new HashMap<>();
        private RowCounts counts = RowCounts.NONE;

        Staging(Batch batch) {
            this.batch = batch;
        }

        void stage(List<RowFields> rows, RowCheck check) {
            List<Judged> judged = rows.stream().map(row -> judge(row, check)).toList();
            Collection<String> decisions = judged.stream()
                    .map(Judged::decisionKey)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
            Map<String, String> recorded = records.numbersByDecision(decisions);
            judged.forEach(row -> keep(row, recorded));
        }

        private Judged judge(RowFields row, RowCheck check) {
            CheckedRow checked = check.check(row);
            if (!checked.isGood()) {
                return new Judged(row, checked, null);
            }
            String subjectKey = keys.subjectKey(checked.facts().subject());
            return new Judged(row, checked, keys.decisionKey(batch.bureau(), checked.facts(), subjectKey));
        }

        private void keep(Judged judged, Map<String, String> recorded) {
            List<Finding> findings = judged.checked().findings();
            RowResult result = findings.isEmpty() ? RowResult.GOOD : RowResult.BAD;
            String number = null;
            if (judged.decisionKey() != null) {
                RowFields earlier = seen.putIfAbsent(judged.decisionKey(), judged.row());
                number = recorded.get(judged.decisionKey());
                if (number != null || earlier != null && sameValues(earlier, judged.row())) {
                    result = RowResult.DUPLICATE;
                } else if (earlier != null) {
                    findings = List.of(repeatedDifferently(judged.row(), earlier));
                    result = RowResult.BAD;
                }
            }
            keep(judged, result, number, findings);
        }

        private void keep(Judged judged, RowResult result, String number, List<Finding> findings) {
            RowFields row = judged.row();
            String text = rowText.write(row);
            String key = result == RowResult.BAD ? null : judged.decisionKey();
            StagedRow staged = new StagedRow(batch.id(), row.line(), text, result, key);
            if (number != null) {
                staged.repeats(number);
            }
            stagedRows.add(staged);
            findings.forEach(finding -> stagedRows.add(new RowError(batch.id(), row.line(), finding)));
            counts = counts.plus(result, findings.size());
        }

        private boolean sameValues(RowFields one, RowFields other) {
            return one.values().equals(other.values());
        }

        private Finding repeatedDifferently(RowFields row, RowFields earlier) {
            return new Finding(
                    PenaltyFile.TEMPLATE.column(Item.DOCUMENT_NUMBER),
                    RowErrorCode.REPEATED_DIFFERENTLY,
                    row.get(Item.DOCUMENT_NUMBER),
                    List.of(String.valueOf(earlier.line())));
        }
    }
}
