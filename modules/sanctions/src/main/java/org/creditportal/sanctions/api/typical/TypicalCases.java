package org.creditportal.sanctions.api.typical;

import org.creditportal.kernel.page.Page;

/**
 * Typical cases (典型案例): what came of a measure, proposed by the bureau that leads its case and published by the credit office. The
 * public sees one while its joint case is in force, and never longer.
 */
public interface TypicalCases {

    /**
     * A clerk of the lead bureau proposes a task that was fed back.
     *
     * @throws org.creditportal.sanctions.api.SanctionsRefusedException when nothing was fed back, the measures do not apply, the task is
     *     told as a typical case already, or the text is not fit for the public
     */
    TypicalCaseNumber propose(ProposeTypicalCase command);

    /** The credit office publishes, refuses or withdraws; withdrawn, it is gone from the public once this returns. */
    void lead(LeadTypicalCase command);

    /**
     * One typical case.
     *
     * @throws org.creditportal.kernel.error.NotFoundException when there is none for this officer
     */
    TypicalCaseView require(TypicalCaseNumber number);

    /** One page, the newest first: all for the credit office, else those of the officer's bureau. */
    Page<TypicalCaseRow> search(TypicalCaseCriteria criteria);
}
