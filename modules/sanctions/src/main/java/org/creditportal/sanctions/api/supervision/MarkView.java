package org.creditportal.sanctions.api.supervision;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.creditportal.casework.api.step.StepRow;
import org.creditportal.kernel.tenant.Citation;

/**
 * A mark whole.
 *
 * @param ratio how the tenant's data has marked subjects inspected
 * @param next where the asking officer may lead it now
 */
public record MarkView(
        MarkRow row,
        long version,
        Citation basis,
        InspectionRatio ratio,
        List<StepRow<MarkState>> steps,
        Set<MarkState> next)
        implements Serializable {

    public MarkView {
        steps = List.copyOf(steps);
        next = Set.copyOf(next);
    }
}
