package org.creditportal.sanctions.api;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.creditportal.casework.api.step.StepRow;
import org.creditportal.kernel.tenant.Citation;

/**
 * A case whole.
 *
 * @param onEntry whether it rests on a list entry, not on a record
 * @param basis the law that calls for measures
 * @param documentNumber of the decision that it rests on
 * @param standstills what keeps its measures from applying now, as told by whoever suspended it
 * @param next where the asking officer may lead it now
 */
public record CaseView(
        CaseRow row,
        long version,
        boolean onEntry,
        Degree degree,
        Citation basis,
        String documentNumber,
        String facts,
        List<String> standstills,
        List<MeasureRow> measures,
        List<TaskRow> tasks,
        List<StepRow<CaseState>> steps,
        Set<CaseState> next)
        implements Serializable {

    public CaseView {
        standstills = List.copyOf(standstills);
        measures = List.copyOf(measures);
        tasks = List.copyOf(tasks);
        steps = List.copyOf(steps);
        next = Set.copyOf(next);
    }

    /** Whether the asking officer may choose measures now. */
    public boolean isChoosable() {
        return next.contains(CaseState.CHOSEN);
    }

    /** Whether the asking officer may hand the chosen measures out now, or agree that there is none. */
    public boolean isDecidable() {
        return next.contains(CaseState.INITIATED) || isDispensable();
    }

    /** Whether the asking officer may agree that no measure fits. */
    public boolean isDispensable() {
        return next.contains(CaseState.DISPENSED);
    }
}
