package org.creditportal.records.api.subject;

/**
 * Tells who a subject is. Needs {@code records.view}; an officer of one bureau sees the subjects that this bureau has records
 * of.
 */
public interface SubjectLookup {

    /**
     * One subject, a natural person's number masked.
     *
     * @throws org.creditportal.kernel.error.NotFoundException when there is none that the officer may see
     */
    SubjectView require(SubjectNumber number);
}
