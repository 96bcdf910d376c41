package org.creditportal.checks.api.check;

import org.creditportal.kernel.page.Page;

/** Reads checks: those of the officer's bureau; all of them for the credit office and for those who supervise all bureaus (K-48, B-31). */
public interface CheckLookup {

    Page<CheckRow> search(CheckCriteria criteria);

    /**
     * One check with its looks. Who reads what was answered of a natural person is on record, unless the same request looked at the person by it.
     *
     * @throws org.creditportal.kernel.error.NotFoundException when there is none for this officer
     */
    CheckView require(CheckNumber number);

    /**
     * The version of the check as it is now, for whoever acts on it without having read it.
     *
     * @throws org.creditportal.kernel.error.NotFoundException when there is none for this officer
     */
    long requireVersion(CheckNumber number);
}
