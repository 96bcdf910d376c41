package org.creditportal.responsibility.api.supervision;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.creditportal.casework.api.deadline.ClockView;
import org.creditportal.casework.api.step.StepRow;

/**
 * A notice.
 *
 * @param rule the rule as it is now; {@code null} where there is none of its name any more
 * @param thresholds from how many on each level began when it was issued; {@code null} where that was not kept yet
 * @param inquiry number of the inquiry that found it; {@code null} for none
 * @param clock by when the bureau may appeal
 * @param next where the asking officer may lead it now
 */
public record NoticeView(
        NoticeRow row,
        long version,
        String text,
        String inquiry,
        NoticeRule rule,
        Thresholds thresholds,
        ClockView clock,
        List<StepRow<NoticeState>> steps,
        Set<NoticeState> next)
        implements Serializable {

    public NoticeView {
        steps = List.copyOf(steps);
        next = Set.copyOf(next);
    }

    /** From how many on it is a warning, a yellow card, a red card. */
    public record Thresholds(int warning, int yellow, int red) implements Serializable {}
}
