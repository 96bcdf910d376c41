package org.creditportal.sanctions.api.typical;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.creditportal.casework.api.step.StepRow;

/**
 * A typical case whole.
 *
 * @param text as it was proposed
 * @param publicTitle the title as the public reads it
 * @param publicText the text as the public reads it
 * @param next where the asking officer may lead it now
 */
public record TypicalCaseView(
        TypicalCaseRow row,
        long version,
        String text,
        String publicTitle,
        String publicText,
        List<StepRow<TypicalCaseState>> steps,
        Set<TypicalCaseState> next)
        implements Serializable {

    public TypicalCaseView {
        steps = List.copyOf(steps);
        next = Set.copyOf(next);
    }
}
