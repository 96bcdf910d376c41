package org.creditportal.records.application.batch;

import org.creditportal.kernel.text.Masking;
import org.creditportal.records.api.batch.BatchNumber;
import org.creditportal.records.api.batch.BatchRow;
import org.creditportal.records.api.batch.BatchState;
import org.creditportal.records.api.batch.BatchView;
import org.creditportal.records.api.batch.PreviewRow;
import org.creditportal.records.api.batch.RowErrorRow;
import org.creditportal.records.api.batch.RowResult;
import org.creditportal.records.api.record.PenaltyView;
import org.creditportal.records.api.record.ProvenanceView;
import org.creditportal.records.api.record.RecordKind;
import org.creditportal.records.api.record.RecordNumber;
import org.creditportal.records.api.record.RecordRow;
import org.creditportal.records.api.record.RecordState;
import org.creditportal.records.api.record.RecordView;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.records.api.subject.SubjectNumber;
import org.creditportal.records.api.subject.SubjectView;
import org.creditportal.records.domain.batch.Batch;
import org.creditportal.records.domain.batch.RowCounts;
import org.creditportal.records.domain.batch.RowError;
import org.creditportal.records.domain.batch.StagedRow;
import org.creditportal.records.domain.record.CreditRecord;
import org.creditportal.records.domain.record.Penalty;
import org.creditportal.records.domain.template.Item;
import org.creditportal.records.domain.template.RowFields;

/** Published forms of what the module keeps. */
public final class Views {

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
        boolean person = row.has(Item.PERSON_NUMBER);
        return new PreviewRow(
                staged.line(),
                RowResult.valueOf(staged.result().name()),
                row.get(Item.SUBJECT_NAME),
                person ? Masking.idNumber(row.get(Item.PERSON_NUMBER)) : row.get(Item.SOCIAL_CREDIT_CODE),
                row.get(Item.DOCUMENT_NUMBER),
                row.get(Item.DECIDED_ON),
                row.get(Item.PENALTY_KIND),
                row.get(Item.FINE),
                staged.recordNumber() == null ? null : new RecordNumber(staged.recordNumber()));
    }

    static RowErrorRow error(RowError error) {
        return new RowErrorRow(
                error.line(), error.column(), error.value(), error.code().name(), error.arguments());
    }

    public static RecordRow recordRow(CreditRecord record) {
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

    public static RecordView record(
            CreditRecord record, SubjectView subject, String maskedRepresentative, Batch batch) {
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
