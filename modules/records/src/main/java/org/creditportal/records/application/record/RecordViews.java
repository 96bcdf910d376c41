package org.creditportal.records.application.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.creditportal.kernel.cryptography.FieldProtection;
import org.creditportal.kernel.text.Masking;
import org.creditportal.records.api.batch.BatchNumber;
import org.creditportal.records.api.record.ContentRow;
import org.creditportal.records.api.record.ProvenanceView;
import org.creditportal.records.api.record.RecordNumber;
import org.creditportal.records.api.record.RecordRow;
import org.creditportal.records.api.record.RecordView;
import org.creditportal.records.api.record.WithholdingView;
import org.creditportal.records.api.subject.SubjectNumber;
import org.creditportal.records.api.subject.SubjectView;
import org.creditportal.records.application.subject.SubjectViews;
import org.creditportal.records.domain.batch.Batch;
import org.creditportal.records.domain.batch.Batches;
import org.creditportal.records.domain.record.CreditRecord;
import org.creditportal.records.domain.record.RecordContent;
import org.creditportal.records.domain.record.RecordFacts;
import org.creditportal.records.domain.subject.Subjects;
import org.creditportal.records.domain.template.Item;

/** What officers see of records: personal numbers leave this class masked. */
@ApplicationScoped
public class RecordViews {

    @Inject
    private RecordTexts texts;

    @Inject
    private FieldProtection protection;

    @Inject
    private Withholdings withholdings;

    @Inject
    private Subjects subjects;

    @Inject
    private SubjectViews subjectViews;

    @Inject
    private Batches batches;

    public static RecordRow row(CreditRecord record) {
        return new RecordRow(
                new RecordNumber(record.number()),
                record.kind(),
                record.state(),
                record.documentNumber(),
                record.decidedOn(),
                new SubjectNumber(record.subjectNumber()),
                record.subjectName(),
                record.subjectCode(),
                record.subjectKind(),
                record.bureau(),
                record.authority(),
                record.provenance().recordedAt());
    }

    /** One whole record, with its subject and the file that it came with. */
    public RecordView view(CreditRecord record) {
        SubjectView subject = subjectViews.of(subjects.require(record.subjectNumber()));
        Batch batch = batches.requireById(record.provenance().batchId());
        RecordFacts facts = record.facts(texts.content(record.content()));
        return new RecordView(
                row(record),
                facts.authorityCode(),
                facts.source(),
                facts.sourceCode(),
                facts.validFrom(),
                facts.validUntil(),
                facts.publicUntil(),
                facts.remark(),
                record.catalogueItem(),
                record.dueOn(),
                record.isDueProvisional(),
                record.retainedUntil(),
                record.revision(),
                withholding(record),
                record.withdrawnAt(),
                record.withdrawalReason(),
                record.disputedSince(),
                record.repairedOn(),
                subject,
                content(facts.content()),
                provenance(record, batch),
                record.version());
    }

    private WithholdingView withholding(CreditRecord record) {
        String reason =
                record.withholding() == null ? null : record.withholding().reason();
        return withholdings
                .find(record)
                .map(ground -> new WithholdingView(ground, reason))
                .orElse(null);
    }

    private List<ContentRow> content(RecordContent content) {
        return content.asMap().entrySet().stream()
                .map(entry -> new ContentRow(entry.getKey(), shown(entry.getKey(), entry.getValue())))
                .toList();
    }

    /** A stored value as it may be shown: personal numbers decrypted and masked. */
    public String shown(String item, String value) {
        return Item.valueOf(item).isPersonal() ? Masking.idNumber(protection.reveal(value)) : value;
    }

    private static ProvenanceView provenance(CreditRecord record, Batch batch) {
        return new ProvenanceView(
                new BatchNumber(batch.number()),
                batch.file().name(),
                record.provenance().line(),
                record.provenance().recordedByName(),
                record.provenance().recordedAt());
    }
}
