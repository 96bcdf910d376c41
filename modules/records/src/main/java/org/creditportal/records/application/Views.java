package org.creditportal.records.application;

import org.creditportal.kernel.text.Masking;
import org.creditportal.records.api.BatchNumber;
import org.creditportal.records.api.BatchRow;
import org.creditportal.records.api.BatchState;
import org.creditportal.records.api.BatchView;
import org.creditportal.records.api.PenaltyView;
import org.creditportal.records.api.PreviewRow;
import org.creditportal.records.api.ProvenanceView;
import org.creditportal.records.api.RecordKind;
import org.creditportal.records.api.RecordNumber;
import org.creditportal.records.api.RecordRow;
import org.creditportal.records.api.RecordState;
import org.creditportal.records.api.RecordView;
import org.creditportal.records.api.RowErrorRow;
import org.creditportal.records.api.RowResult;
import org.creditportal.records.api.SubjectKind;
import org.creditportal.records.api.SubjectNumber;
import org.creditportal.records.api.SubjectView;
import org.creditportal.records.domain.Batch;
import org.creditportal.records.domain.CreditRecord;
import org.creditportal.records.domain.Penalty;
import org.creditportal.records.domain.PenaltyColumn;
import org.creditportal.records.domain.RowCounts;
import org.creditportal.records.domain.RowError;
import org.creditportal.records.domain.RowFields;
import org.creditportal.records.domain.StagedRow;

/** Published forms of what the module keeps. */
final class Views {

    private Views() {}

    static BatchRow batchRow(Batch batch) {
        RowCounts counts = batch.counts();
        return new BatchRow(
                new BatchNumber(batch.number()),
                BatchState.valueOf(batch.state().name()),
                batch.bureau(),
                batch.fileName(),
                batch.uploadedByName(),
                batch.uploadedAt(),
                counts.total(),
                counts.good(),
                counts.bad(),
                counts.duplicate(),
                batch.recordedCount());
    }

    static BatchView batch(Batch batch, boolean own) {
        RowCounts counts = batch.counts();
        return new BatchView(
                new BatchNumber(batch.number()),
                BatchState.valueOf(batch.state().name()),
                batch.bureau(),
                batch.fileName(),
                batch.uploadedByName(),
                batch.uploadedAt(),
                counts.total(),
                counts.good(),
                counts.bad(),
                counts.duplicate(),
                batch.recordedCount(),
                batch.fileSize(),
                batch.digest(),
                batch.encoding(),
                batch.ignoredColumns(),
                counts.errors(),
                batch.concludedByName(),
                batch.concludedAt(),
                own,
                batch.version());
    }

    static PreviewRow preview(FileIntake.ReadRow read) {
        StagedRow staged = read.staged();
        RowFields row = read.fields();
        boolean person = row.has(PenaltyColumn.PERSON_NUMBER);
        return new PreviewRow(
                staged.line(),
                RowResult.valueOf(staged.result().name()),
                row.get(PenaltyColumn.SUBJECT_NAME),
                person
                        ? Masking.idNumber(row.get(PenaltyColumn.PERSON_NUMBER))
                        : row.get(PenaltyColumn.SOCIAL_CREDIT_CODE),
                row.get(PenaltyColumn.DOCUMENT_NUMBER),
                row.get(PenaltyColumn.DECIDED_ON),
                row.get(PenaltyColumn.PENALTY_KIND),
                row.get(PenaltyColumn.FINE),
                staged.recordNumber() == null ? null : new RecordNumber(staged.recordNumber()));
    }

    static RowErrorRow error(RowError error) {
        return new RowErrorRow(
                error.line(), error.column(), error.value(), error.code().name(), error.arguments());
    }

    static RecordRow recordRow(CreditRecord record) {
        return new RecordRow(
                new RecordNumber(record.number()),
                RecordKind.valueOf(record.kind().name()),
                RecordState.valueOf(record.state().name()),
                record.documentNumber(),
                record.decidedOn(),
                new SubjectNumber(record.subjectNumber()),
                record.subjectName(),
                record.subjectCode(),
                SubjectKind.valueOf(record.subjectKind().name()),
                record.bureau(),
                record.authority(),
                record.recordedAt());
    }

    static RecordView record(CreditRecord record, SubjectView subject, String maskedRepresentative, Batch batch) {
        return new RecordView(
                new RecordNumber(record.number()),
                RecordKind.valueOf(record.kind().name()),
                RecordState.valueOf(record.state().name()),
                record.documentNumber(),
                record.decidedOn(),
                new SubjectNumber(record.subjectNumber()),
                record.subjectName(),
                record.subjectCode(),
                SubjectKind.valueOf(record.subjectKind().name()),
                record.bureau(),
                record.authority(),
                record.recordedAt(),
                record.authorityCode(),
                record.source(),
                record.sourceCode(),
                record.validUntil(),
                record.publicUntil(),
                record.remark(),
                subject,
                penalty(record.penalty(), maskedRepresentative),
                new ProvenanceView(
                        new BatchNumber(batch.number()),
                        batch.fileName(),
                        record.line(),
                        record.recordedByName(),
                        record.recordedAt()));
    }

    private static PenaltyView penalty(Penalty penalty, String maskedRepresentative) {
        return new PenaltyView(
                penalty.violation(),
                penalty.facts(),
                penalty.basis(),
                penalty.kinds().stream().map(Enum::name).toList(),
                penalty.kindText(),
                penalty.content(),
                penalty.fine(),
                penalty.confiscated(),
                penalty.licence(),
                penalty.representative(),
                maskedRepresentative);
    }
}
