package org.creditportal.sanctions.api.supervision;

import java.util.Collection;
import java.util.List;
import org.creditportal.kernel.error.LineFault;
import org.creditportal.kernel.page.Page;

/**
 * Plans of inspections: subjects and inspectors are drawn by lot, the marked more and more often, nobody by an inspector who must not
 * inspect them. The lot is drawn once, by another officer than who made the lists, and anybody can draw it again from what is kept.
 */
public interface InspectionPlans {

    /** Most lines of a list. */
    int MOST = 2000;

    /** What is wrong with the lists, line by line; nothing is kept. */
    List<LineFault> findFaults(DraftPlan command);

    /** Keeps the lists; refused as a whole where {@link #findFaults} finds anything. */
    PlanNumber draft(DraftPlan command);

    /** Another officer of the bureau draws, or an officer drops the plan. */
    void take(TakePlanStep command);

    /** Tells what came of an inspection, once; with the last one the plan is closed. */
    void tell(TellResult command);

    /** One plan of the officer's bureau; of any for who sees all bureaus. */
    PlanView require(PlanNumber number);

    /** One page, the newest first. */
    Page<PlanRow> search(PlanCriteria criteria);

    /** What was found at the subjects by whichever bureau, the newest first. */
    List<InspectionRow> findResults(Collection<String> subjectNumbers);
}
