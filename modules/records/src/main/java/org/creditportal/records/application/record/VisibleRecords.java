package org.creditportal.records.application.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.records.api.record.RecordNumber;
import org.creditportal.records.application.BureauScope;
import org.creditportal.records.domain.record.CreditRecord;
import org.creditportal.records.domain.record.CreditRecords;

/** The records that the officer at work may see: of bureaus within scope, and not past their legal ceiling today. */
@ApplicationScoped
public class VisibleRecords {

    private CreditRecords records;
    private BureauScope scope;
    private LegalDate legalDate;

    protected VisibleRecords() {}

    @Inject
    public VisibleRecords(CreditRecords records, BureauScope scope, LegalDate legalDate) {
        this.records = records;
        this.scope = scope;
        this.legalDate = legalDate;
    }

    /** The record, if the officer may see it; else it looks like one that does not exist. */
    public CreditRecord require(RecordNumber number) {
        CreditRecord record = records.require(number.value());
        demand(scope.sees(record.bureau()), record);
        return record;
    }

    /** The record, if it is of the officer's own bureau. */
    public CreditRecord requireOwn(RecordNumber number) {
        CreditRecord record = records.require(number.value());
        demand(scope.isOwn(record.bureau()), record);
        return record;
    }

    /** The record of the officer's own bureau, locked for a change that was decided on the version seen. */
    public CreditRecord requireOwnForChange(RecordNumber number, long seenVersion) {
        CreditRecord record = records.requireForChange(number.value());
        demand(scope.isOwn(record.bureau()), record);
        record.requireVersion(seenVersion);
        return record;
    }

    /** The record, locked for a change that was decided on the version seen. */
    public CreditRecord requireForChange(RecordNumber number, long seenVersion) {
        CreditRecord record = records.requireForChange(number.value());
        demand(scope.sees(record.bureau()), record);
        record.requireVersion(seenVersion);
        return record;
    }

    /**
     * The record of a proposal that the officer may see: a proposal that was handed over to a successor is decided there, whose
     * ever the record is.
     */
    public CreditRecord requireProposed(RecordNumber number) {
        CreditRecord record = records.require(number.value());
        demand(true, record);
        return record;
    }

    /** The same, locked for what was decided about the proposal. */
    public CreditRecord requireForDecision(RecordNumber number) {
        CreditRecord record = records.requireForChange(number.value());
        demand(true, record);
        return record;
    }

    private void demand(boolean inScope, CreditRecord record) {
        if (!inScope || !record.isRetained(legalDate.today())) {
            throw new NotFoundException("CreditRecord", record.number());
        }
    }
}
