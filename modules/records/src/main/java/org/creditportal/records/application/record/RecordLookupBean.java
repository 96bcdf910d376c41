package org.creditportal.records.application.record;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.creditportal.identity.api.Permission;
import org.creditportal.kernel.audit.AuditEvent;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.kernel.page.Page;
import org.creditportal.records.api.record.RecordCriteria;
import org.creditportal.records.api.record.RecordLookup;
import org.creditportal.records.api.record.RecordNumber;
import org.creditportal.records.api.record.RecordRow;
import org.creditportal.records.api.record.RecordView;
import org.creditportal.records.application.BureauScope;
import org.creditportal.records.domain.batch.Batches;
import org.creditportal.records.domain.record.CreditRecord;
import org.creditportal.records.domain.record.CreditRecords;
import org.creditportal.records.domain.record.CreditRecords.Conditions;
import org.creditportal.records.domain.record.CreditRecords.Order;
import org.creditportal.records.domain.subject.SubjectKind;

@Stateless
@DenyAll
@Local(RecordLookup.class)
public class RecordLookupBean implements RecordLookup {

    @Inject
    private CreditRecords records;

    @Inject
    private VisibleRecords visibleRecords;

    @Inject
    private Batches batches;

    @Inject
    private RecordViews recordViews;

    @Inject
    private BureauScope scope;

    @Inject
    private AuditTrail trail;

    @Override
    @RolesAllowed(Permission.RECORDS_VIEW)
    public Page<RecordRow> search(RecordCriteria criteria) {
        String bureau = scope.limit() == null ? criteria.bureau() : scope.limit();
        Long batch = criteria.batch() == null
                ? null
                : batches.require(criteria.batch().value()).id();
        Conditions conditions =
                new Conditions(criteria.text(), batch, criteria.decidedFrom(), criteria.decidedUntil(), bureau);
        Order order = new Order(Order.By.valueOf(criteria.sort().name()), criteria.ascending());
        return records.search(conditions, order, criteria.page(), criteria.size())
                .map(RecordViews::row);
    }

    @Override
    @RolesAllowed(Permission.RECORDS_VIEW)
    public RecordView require(RecordNumber number) {
        CreditRecord record = visibleRecords.require(number);
        if (record.subjectKind() == SubjectKind.NATURAL_PERSON) {
            trail.record(AuditEvent.PERSONAL_DATA_VIEWED, number.value(), null);
        }
        return recordViews.view(record);
    }
}
