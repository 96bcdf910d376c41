package org.creditportal.records.domain.record;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creditportal.records.domain.template.Item;

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

    /** Those of the numbers that there are. */
    List<CreditRecord> byNumbers(Collection<String> numbers);

    /**
     * The record of a number, locked until the end of the transaction for a change.
     *
     * @throws org.creditportal.kernel.error.NotFoundException when there is none
     */
    CreditRecord requireForChange(String number);

    /**
     * Those of the numbers that there are, locked until the end of the transaction; one after the other, in the order in which
     * they came on record, so that no two ever wait for each other.
     */
    List<CreditRecord> hold(Collection<String> numbers);

    /**
     * The stored contents of a subject's records on record that tell an item, whatever they tell of it.
     *
     * @param otherThan id of the record that is passed over
     */
    List<String> contentsTelling(String subjectNumber, Item item, long otherThan);

    /** Numbers of a subject's records, in whatever state. */
    List<String> numbersOf(String subjectNumber);

    /** Numbers of the subjects that the records concern at this moment, by number of the record. */
    Map<String, String> subjects(Collection<String> numbers);

    /** Numbers of the records that hold these decisions, by decision key. */
    Map<String, String> numbersByDecision(Collection<String> decisionKeys);
}
