package org.creditportal.records.application.record;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.kernel.audit.AuditedAct;
import org.creditportal.records.api.RecordsAudit;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;
import org.creditportal.records.api.record.KeepingBack;
import org.creditportal.records.api.record.RecordDisputes;
import org.creditportal.records.api.record.RecordNumber;
import org.creditportal.records.api.record.RecordStands;
import org.creditportal.records.api.record.RecordState;
import org.creditportal.records.domain.record.CreditRecord;
import org.creditportal.records.domain.record.CreditRecords;

@Stateless
@DenyAll
@Local(RecordDisputes.class)
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class RecordDisputesBean implements RecordDisputes {

    @Inject
    CreditRecords records;

    @Inject
    RecordEvents events;

    @Inject
    Clock clock;

    @Override
    @PermitAll
    @Audited(RecordsAudit.RECORD_DISPUTED)
    public void dispute(RecordNumber number) {
        CreditRecord record = requireOnRecord(number);
        if (record.disputedSince() == null) {
            record.dispute(clock.instant().truncatedTo(ChronoUnit.MICROS));
            events.keptBack(record, KeepingBack.DISPUTED);
        } else {
            AuditedAct.changedNothing();
        }
    }

    @Override
    @PermitAll
    @Audited(RecordsAudit.RECORD_STANDS)
    public void stand(RecordNumber number) {
        CreditRecord record = records.requireForChange(number.value());
        if (record.disputedSince() != null) {
            record.stand();
            events.publish(new RecordStands(record.number()));
        } else {
            AuditedAct.changedNothing();
        }
    }

    @Override
    @PermitAll
    @Audited(RecordsAudit.RECORD_REPAIRED)
    public void repair(RecordNumber number, LocalDate on) {
        CreditRecord record = requireOnRecord(number);
        if (record.repairedOn() == null) {
            record.repair(on);
            events.keptBack(record, KeepingBack.REPAIRED);
        } else {
            AuditedAct.changedNothing();
        }
    }

    private CreditRecord requireOnRecord(RecordNumber number) {
        CreditRecord record = records.requireForChange(number.value());
        if (record.state() != RecordState.RECORDED) {
            throw new RecordsException(RecordsError.RECORD_STATE, record.state().name());
        }
        return record;
    }
}
