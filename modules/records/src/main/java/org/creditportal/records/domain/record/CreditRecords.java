package org.creditportal.records.domain.record;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The tenant's credit records. */
public interface CreditRecords {

    void add(CreditRecord record);

    /**
     * The record of a number.
     *
     * @throws org.creditportal.kernel.error.NotFoundException when there is none
     */
    CreditRecord require(String number);

    /** The record of a number, if there is one. */
    Optional<CreditRecord> find(String number);

    /**
     * The record of a number, locked until the end of the transaction for a change.
     *
     * @throws org.creditportal.kernel.error.NotFoundException when there is none
     */
    CreditRecord requireForChange(String number);

    /** Numbers of the records that hold these decisions, by decision key. */
    Map<String, String> numbersByDecision(Collection<String> decisionKeys);
}
