package org.creditportal.records.api.subject;

/** Finds natural persons by a number of the identity card, which is never kept in the clear (K-7). */
public interface PersonLookup {

    /**
     * Whom the number means, today's or an earlier one: several where two are known by it, until it is found whether they are one. Needs
     * {@code records.view}; an officer of one bureau finds those whom this bureau has
     * records of. Written to the audit trail, found or not, without the number.
     *
     * @param idNumber as typed; anything that is no such number is found of nobody
     * @throws org.creditportal.kernel.error.NotFoundException when there is none that the officer may see
     */
    FoundPersons require(String idNumber);
}
