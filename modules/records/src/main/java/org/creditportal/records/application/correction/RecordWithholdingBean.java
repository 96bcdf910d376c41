package org.creditportal.records.application.correction;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.records.api.RecordsAudit;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;
import org.creditportal.records.api.RecordsPermission;
import org.creditportal.records.api.correction.CorrectionKind;
import org.creditportal.records.api.correction.CorrectionNumber;
import org.creditportal.records.api.correction.RecordWithholding;
import org.creditportal.records.api.correction.ReleaseRecord;
import org.creditportal.records.api.correction.WithholdRecord;
import org.creditportal.records.api.record.KeepingBack;
import org.creditportal.records.api.record.RecordNumber;
import org.creditportal.records.api.record.RecordState;
import org.creditportal.records.application.record.RecordEvents;
import org.creditportal.records.application.record.VisibleRecords;
import org.creditportal.records.domain.record.CreditRecord;
import org.creditportal.records.domain.record.Withholding;

@Stateless
@DenyAll
@Local(RecordWithholding.class)
public class RecordWithholdingBean implements RecordWithholding {

    @Inject
    VisibleRecords records;

    @Inject
    Proposals proposals;

    @Inject
    RecordEvents events;

    @Override
    @RolesAllowed(RecordsPermission.RECORDS_WITHHOLD)
    @Audited(RecordsAudit.RECORD_WITHHELD)
    public CorrectionNumber withhold(WithholdRecord command) {
        String reason =
                Reason.demand(command.reason(), RecordsError.REASON_REQUIRED).text();
        Withholding wanted = new Withholding(command.ground(), reason);
        CreditRecord seen = records.require(command.record());
        if (wanted.equals(seen.withholding())) {
            return proposals // the second click
                    .findRepeatedWithholding(seen, reason)
                    .orElseThrow(() -> new RecordsException(RecordsError.ALREADY_WITHHELD));
        }
        CreditRecord record = requireOnRecord(command.record(), command.seenVersion());
        if (record.withholding() != null) {
            throw new RecordsException(RecordsError.ALREADY_WITHHELD);
        }
        CorrectionNumber proposal = proposals.open(record, CorrectionKind.WITHHOLDING, reason);
        record.withhold(wanted);
        events.keptBack(record, KeepingBack.WITHHELD);
        return proposal;
    }

    @Override
    @RolesAllowed(RecordsPermission.RECORDS_RELEASE)
    @Audited(RecordsAudit.RECORD_RELEASE_PROPOSED)
    public CorrectionNumber proposeRelease(ReleaseRecord command) {
        String reason =
                Reason.demand(command.reason(), RecordsError.REASON_REQUIRED).text();
        CreditRecord record = requireOnRecord(command.record(), command.seenVersion());
        if (record.withholding() == null) {
            throw new RecordsException(RecordsError.NOT_WITHHELD);
        }
        return proposals.open(record, CorrectionKind.RELEASE, reason);
    }

    private CreditRecord requireOnRecord(RecordNumber number, long seenVersion) {
        CreditRecord record = records.requireForChange(number, seenVersion);
        if (record.state() != RecordState.RECORDED) {
            throw new RecordsException(RecordsError.RECORD_STATE, record.state().name());
        }
        return record;
    }
}
