package org.creditportal.records.domain.subject;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The tenant's subjects. */
public interface Subjects {

    void add(Subject subject);

    /**
     * The subject of a number.
     *
     * @throws org.creditportal.kernel.error.NotFoundException when there is none
     */
    Subject require(String number);

    /**
     * The subject of a number, locked until the transaction ends.
     *
     * @throws org.creditportal.kernel.error.NotFoundException when there is none
     */
    Subject requireForChange(String number);

    /** Those there are of these numbers. */
    List<Subject> byNumbers(Collection<String> numbers);

    /** Those there are, by identity key. */
    Map<String, Subject> byIdentity(Collection<String> identityKeys);

    /** Numbers of the subjects that were merged into this one. */
    List<String> mergedInto(String number);

    /** Those there are with one of these registration numbers, as they are compared. */
    List<Subject> byRegistration(Collection<String> registrationKeys);

    /** Numbers of the subjects that were merged into these, by number of what they became. */
    Map<String, List<String>> mergedInto(Collection<String> numbers);
}
