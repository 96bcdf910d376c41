package org.creditportal.records.application.record;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.kernel.code.PersonalNumbers;
import org.creditportal.kernel.job.RequestJob;
import org.creditportal.records.api.RecordsAudit;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;
import org.creditportal.records.api.RecordsPermission;
import org.creditportal.records.api.record.FoundRecord;
import org.creditportal.records.api.record.RecordCriteria;
import org.creditportal.records.api.record.RecordCursor;
import org.creditportal.records.api.record.RecordExport;
import org.creditportal.records.api.record.RecordSlice;
import org.creditportal.records.api.record.RecordsExported;
import org.creditportal.records.application.BureauScope;
import org.creditportal.records.domain.batch.Batches;

@Stateless
@DenyAll
@Local(RecordExport.class)
public class RecordExportBean implements RecordExport {

    @Inject
    private FoundRecords found;

    @Inject
    private Batches batches;

    @Inject
    private BureauScope scope;

    @Inject
    private AuditTrail trail;

    /** The trail is told at the end, because its last line is locked until the commit. */
    @Override
    @RolesAllowed(RecordsPermission.RECORDS_VIEW)
    public RecordsExported export(RecordCriteria asked, int limit, Consumer<FoundRecord> taker) {
        RecordCriteria criteria = permitted(asked);
        Long batchId = criteria.batch() == null
                ? null
                : batches.require(criteria.batch().value()).id();
        RecordsExported exported = handOn(criteria, batchId, limit, taker);
        trail.record(RecordsAudit.RECORDS_EXPORTED, String.valueOf(exported.count()), ExportedCriteria.text(criteria));
        return exported;
    }

    @Override
    @RolesAllowed(RecordsPermission.RECORDS_VIEW)
    public RequestJob requireRequest(RecordCriteria asked, Locale language) {
        RecordCriteria criteria = permitted(asked);
        return new RequestJob(
                RecordExportJob.KIND, new ExportRequest(criteria, language).toJson(), ExportedCriteria.text(criteria));
    }

    private RecordCriteria permitted(RecordCriteria asked) {
        if (PersonalNumbers.isOne(asked.text())) {
            throw new RecordsException(RecordsError.PERSONAL_NUMBER_ASKED);
        }
        return scope.narrowed(asked);
    }

    private RecordsExported handOn(RecordCriteria criteria, Long batchId, int limit, Consumer<FoundRecord> taker) {
        int count = 0;
        RecordCursor last = null;
        while (count < limit) {
            RecordSlice slice = RecordSlice.latest(last, limit - count);
            List<FoundRecord> rows = found.rows(criteria, batchId, slice);
            rows.forEach(taker);
            count += rows.size();
            if (rows.size() < slice.size()) {
                return new RecordsExported(count, true);
            }
            last = rows.get(rows.size() - 1).place();
        }
        return new RecordsExported(
                count,
                found.rows(criteria, batchId, RecordSlice.latest(last, 1)).isEmpty());
    }
}
