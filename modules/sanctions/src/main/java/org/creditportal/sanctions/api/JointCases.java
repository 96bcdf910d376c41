package org.creditportal.sanctions.api;

import java.util.List;
import org.creditportal.kernel.page.Page;

/**
 * Joint cases: what a list entry or a record brings upon a subject in all bureaus. The lead bureau chooses and reviews; cases of
 * list entries open by themselves.
 */
public interface JointCases {

    /** Opens a case on a record; {@link SanctionsError#CASE_OPEN} where it has one. */
    CaseNumber initiate(InitiateCase command);

    /** Chooses among the measures that fit, or proposes to dispense with the case where none is chosen. */
    void choose(ChooseMeasures command);

    /** Hands every implementing bureau its task or, where none was chosen, dispenses with the case; or returns the choice. Never by who chose. */
    void decide(DecideCase command);

    /** The measures that fit the case today: kind, degree, matter and subject. */
    List<MeasureRow> findFitting(CaseNumber number);

    /**
     * One case.
     *
     * @throws org.creditportal.kernel.error.NotFoundException when there is none for this officer
     */
    CaseView require(CaseNumber number);

    /** One page of cases that the officer's bureau leads, or of all. */
    Page<CaseRow> search(CaseCriteria criteria);
}
