package org.creditportal.systemtests.records;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.records.api.record.RecordDisputes;
import org.creditportal.records.api.record.RecordNumber;

/** Each act is a transaction, as the decision on an objection will be one with what it does to the record. */
@Stateless
@PermitAll
public class Verification {

    @Inject
    private RecordDisputes disputes;

    @Inject
    private LegalDate legalDate;

    public void dispute(String number) {
        disputes.dispute(new RecordNumber(number));
    }

    public void stand(String number) {
        disputes.stand(new RecordNumber(number));
    }

    public void repair(String number) {
        disputes.repair(new RecordNumber(number), legalDate.today());
    }
}
