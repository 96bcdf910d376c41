package org.creditportal.checks.api.check;

import org.creditportal.kernel.page.Page;

/** Reads checks: those of the officer's bureau; all of them for the credit office and for those who supervise all bureaus (K-48, B-31). */
public interface CheckLookup {

    Page<CheckRow> search(CheckCriteria criteria);

    /**
     * One check with its looks. Who reads what was answered of a natural person is on record.
     *
     * @throws org.creditportal.kernel.error.NotFoundException when there is none for this officer
     */
    CheckView require(CheckNumber number);

    /** The same for whoever acts on it by the same request: the act is on record, and nobody is told twice of one look. */
    CheckView requireActedOn(CheckNumber number);
}
