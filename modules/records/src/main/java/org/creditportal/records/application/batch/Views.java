package org.creditportal.records.application.batch;

import java.time.LocalDate;
import org.creditportal.kernel.code.PersonalNumberScan;
import org.creditportal.kernel.text.Masking;
import org.creditportal.records.api.batch.BatchCounts;
import org.creditportal.records.api.batch.BatchNumber;
import org.creditportal.records.api.batch.BatchRow;
import org.creditportal.records.api.batch.BatchView;
import org.creditportal.records.api.batch.FileNoteRow;
import org.creditportal.records.api.batch.PreviewRow;
import org.creditportal.records.api.batch.RowErrorRow;
import org.creditportal.records.api.batch.RowResult;
import org.creditportal.records.api.record.RecordNumber;
import org.creditportal.records.domain.batch.Batch;
import org.creditportal.records.domain.batch.BatchFile;
import org.creditportal.records.domain.batch.BatchProgress;
import org.creditportal.records.domain.batch.RowCounts;
import org.creditportal.records.domain.batch.RowFault;
import org.creditportal.records.domain.template.Item;
import org.creditportal.records.domain.template.RowFields;

/** Published forms of batches and their rows. */
final class Views {

    private static final int LONGEST_SUMMARY = 60;

    private Views() {}

    static BatchRow batchRow(Batch batch) {
        return new BatchRow(
                new BatchNumber(batch.number()),
                batch.state(),
                batch.origin(),
                batch.file().kind(),
                batch.bureau(),
                batch.file().name(),
                batch.uploadedByName(),
                batch.uploadedAt(),
                counts(batch));
    }

    private static BatchCounts counts(Batch batch) {
        RowCounts counts = batch.counts();
        BatchProgress progress = batch.progress();
        return new BatchCounts(
                batch.rowCount(),
                counts.good(),
                counts.correction(),
                counts.duplicate(),
                counts.bad(),
                counts.errors(),
                progress.checked(),
                progress.passed(),
                progress.recorded(),
                progress.corrected(),
                progress.proposed());
    }

    static BatchView batch(Batch batch, boolean own) {
        BatchRow row = batchRow(batch);
        BatchFile file = batch.file();
        return new BatchView(
                row.getNumber(),
                row.getState(),
                row.getOrigin(),
                row.getKind(),
                row.getBureau(),
                row.getFileName(),
                row.getUploadedBy(),
                row.getUploadedAt(),
                row.getCounts(),
                file.size(),
                file.digest(),
                file.format(),
                file.encoding(),
                file.template(),
                file.ignoredColumns(),
                file.notes().stream()
                        .map(note -> new FileNoteRow(note.kind().name(), note.what()))
                        .toList(),
                file.catalogueItem(),
                batch.concludedByName(),
                batch.concludedAt(),
                batch.failureCode(),
                batch.failureArguments(),
                batch.withholding() == null ? null : batch.withholding().ground(),
                own,
                batch.version());
    }

    /** @param record the record that holds the decision; {@code null} when none does */
    static PreviewRow preview(RowFields row, LocalDate today, RowResult result, String record) {
        return new PreviewRow(
                row.line(),
                result,
                PersonalNumberScan.masked(row.get(Item.SUBJECT_NAME), today),
                row.has(Item.PERSON_NUMBER)
                        ? Masking.idNumber(row.get(Item.PERSON_NUMBER))
                        : PersonalNumberScan.masked(row.get(Item.SOCIAL_CREDIT_CODE), today),
                PersonalNumberScan.masked(row.get(Item.DOCUMENT_NUMBER), today),
                row.get(Item.DECIDED_ON),
                PersonalNumberScan.masked(summary(row), today),
                record == null ? null : new RecordNumber(record));
    }

    private static String summary(RowFields row) {
        String kind = row.get(Item.PENALTY_KIND) + row.get(Item.LICENCE_KIND);
        String text = kind + (kind.isEmpty() ? "" : ": ") + row.get(Item.CONTENT);
        return text.length() <= LONGEST_SUMMARY ? text : text.substring(0, LONGEST_SUMMARY - 1) + "\u2026";
    }

    static RowErrorRow error(RowFault fault) {
        return new RowErrorRow(
                fault.line(), fault.column(), fault.value(), fault.code(), fault.arguments(), fault.isWarning());
    }
}
