package org.creditportal.sanctions.api.supervision;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.creditportal.casework.api.step.StepRow;

/**
 * A plan whole.
 *
 * @param seed what the lot was drawn with; {@code null} before the draw
 * @param reproduced whether drawing again with the seed from the same lists comes to the same inspections
 * @param ordinary how the unmarked were drawn; {@code null} before the draw
 * @param marked how the marked were drawn; {@code null} before the draw
 * @param inspectors their names with the numbers on their cards
 * @param telling whether the asking officer may tell results now
 * @param next where the asking officer may lead it now
 */
public record PlanView(
        PlanRow row,
        long version,
        String seed,
        boolean reproduced,
        InspectionRatio ordinary,
        InspectionRatio marked,
        List<String> inspectors,
        List<InspectionRow> inspections,
        List<StepRow<PlanState>> steps,
        boolean telling,
        Set<PlanState> next)
        implements Serializable {

    public PlanView {
        inspectors = List.copyOf(inspectors);
        inspections = List.copyOf(inspections);
        steps = List.copyOf(steps);
        next = Set.copyOf(next);
    }
}
