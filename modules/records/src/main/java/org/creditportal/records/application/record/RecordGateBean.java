package org.creditportal.records.application.record;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.records.api.record.RecordGate;
import org.creditportal.records.api.record.RecordNumber;
import org.creditportal.records.api.record.WithholdingGround;
import org.creditportal.records.domain.record.CreditRecord;
import org.creditportal.records.domain.record.CreditRecords;

/** Asks dates, never stored standings. */
@Stateless
@DenyAll
@Local(RecordGate.class)
public class RecordGateBean implements RecordGate {

    @Inject
    CreditRecords records;

    @Inject
    LegalDate legalDate;

    @Override
    @PermitAll
    public Optional<WithholdingGround> findWithholding(RecordNumber number) {
        return Optional.ofNullable(records.require(number.value()).withheldOn(legalDate.today()))
                .map(ground -> WithholdingGround.valueOf(ground.name()));
    }

    @Override
    @PermitAll
    public boolean mayBePublished(RecordNumber number) {
        LocalDate today = legalDate.today();
        CreditRecord record = records.find(number.value()).orElse(null);
        return record != null && record.counts(today) && record.withheldOn(today) == null;
    }
}
