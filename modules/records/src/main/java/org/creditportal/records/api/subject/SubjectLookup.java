package org.creditportal.records.api.subject;

/**
 * Tells who a subject is. Needs {@code records.view}; an officer of one bureau sees the subjects that this bureau has records
 * of.
 */
public interface SubjectLookup {

    /**
     * One subject, a natural person's number masked. One that was merged is answered by the subject it became, whose number
     * then differs from the one asked for.
     *
     * @throws org.creditportal.kernel.error.NotFoundException when there is none that the officer may see
     */
    SubjectView require(SubjectNumber number);
}
