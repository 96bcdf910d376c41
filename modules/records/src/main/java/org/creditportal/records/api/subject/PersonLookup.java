package org.creditportal.records.api.subject;

/** Finds a natural person by the number of the identity card, which is never kept in the clear (K-7). */
public interface PersonLookup {

    /**
     * The person with this number. Needs {@code records.view}; an officer of one bureau finds those whom this bureau has
     * records of. Written to the audit trail, found or not, without the number.
     *
     * @param idNumber as typed; anything that is no such number is found of nobody
     * @throws org.creditportal.kernel.error.NotFoundException when there is none that the officer may see
     */
    SubjectNumber require(String idNumber);
}
