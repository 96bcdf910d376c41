package org.creditportal.records.application.correction;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.creditportal.records.api.RecordsPermission;
import org.creditportal.records.api.batch.BatchNumber;
import org.creditportal.records.api.correction.OpinionRow;
import org.creditportal.records.api.correction.RecordHistory;
import org.creditportal.records.api.correction.RecordHistoryView;
import org.creditportal.records.api.correction.RevisionView;
import org.creditportal.records.api.record.RecordNumber;
import org.creditportal.records.application.record.RecordTexts;
import org.creditportal.records.application.record.VisibleRecords;
import org.creditportal.records.domain.batch.Batches;
import org.creditportal.records.domain.correction.Corrections;
import org.creditportal.records.domain.record.CreditRecord;
import org.creditportal.records.domain.record.Revision;
import org.creditportal.records.domain.record.Revisions;

@Stateless
@DenyAll
@Local(RecordHistory.class)
public class RecordHistoryBean implements RecordHistory {

    @Inject
    private VisibleRecords records;

    @Inject
    private Revisions revisions;

    @Inject
    private Corrections corrections;

    @Inject
    private Batches batches;

    @Inject
    private RecordTexts texts;

    @Override
    @RolesAllowed(RecordsPermission.RECORDS_VIEW)
    public RecordHistoryView require(RecordNumber number) {
        CreditRecord record = records.require(number);
        return new RecordHistoryView(
                revisions(record),
                corrections.ofRecord(record.id()).stream()
                        .map(CorrectionViews::row)
                        .toList());
    }

    private List<RevisionView> revisions(CreditRecord record) {
        StatementComparison comparison = new StatementComparison(texts);
        List<RevisionView> views = new ArrayList<>();
        String after = texts.statement(record);
        for (Revision revision : revisions.ofRecord(record.id())) {
            views.add(new RevisionView(
                    revision.revision() + 1,
                    comparison.changes(revision.statement(), after),
                    new OpinionRow(revision.replacedByName(), revision.replacedAt(), revision.reason()),
                    batch(revision)));
            after = revision.statement();
        }
        return views;
    }

    private BatchNumber batch(Revision revision) {
        return revision.batchId() == null
                ? null
                : new BatchNumber(batches.requireById(revision.batchId()).number());
    }
}
