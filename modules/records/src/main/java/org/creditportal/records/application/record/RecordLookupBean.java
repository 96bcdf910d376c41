package org.creditportal.records.application.record;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.kernel.code.PersonalNumbers;
import org.creditportal.records.api.RecordsAudit;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;
import org.creditportal.records.api.RecordsPermission;
import org.creditportal.records.api.record.RecordCriteria;
import org.creditportal.records.api.record.RecordLookup;
import org.creditportal.records.api.record.RecordNumber;
import org.creditportal.records.api.record.RecordPage;
import org.creditportal.records.api.record.RecordSlice;
import org.creditportal.records.api.record.RecordView;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.records.application.BureauScope;
import org.creditportal.records.domain.batch.Batches;
import org.creditportal.records.domain.record.CreditRecord;

@Stateless
@DenyAll
@Local(RecordLookup.class)
public class RecordLookupBean implements RecordLookup {

    @Inject
    private VisibleRecords visibleRecords;

    @Inject
    private Batches batches;

    @Inject
    private RecordViews recordViews;

    @Inject
    private BureauScope scope;

    @Inject
    private FoundRecords found;

    @Inject
    private AuditTrail trail;

    @Override
    @RolesAllowed(RecordsPermission.RECORDS_VIEW)
    public RecordPage search(RecordCriteria criteria, RecordSlice slice) {
        if (PersonalNumbers.isOne(criteria.text())) {
            throw new RecordsException(RecordsError.PERSONAL_NUMBER_ASKED);
        }
        return found.page(scope.narrowed(criteria), batchId(criteria), slice);
    }

    private Long batchId(RecordCriteria criteria) {
        return criteria.batch() == null
                ? null
                : batches.require(criteria.batch().value()).id();
    }

    @Override
    @RolesAllowed(RecordsPermission.RECORDS_VIEW)
    public RecordView require(RecordNumber number) {
        CreditRecord record = visibleRecords.require(number);
        if (record.subjectKind() == SubjectKind.NATURAL_PERSON) {
            trail.record(RecordsAudit.PERSONAL_DATA_VIEWED, record.subjectNumber(), number.value());
        }
        return recordViews.view(record);
    }
}
