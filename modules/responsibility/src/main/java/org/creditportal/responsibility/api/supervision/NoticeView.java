package org.creditportal.responsibility.api.supervision;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.creditportal.casework.api.deadline.ClockView;

/**
 * A notice.
 *
 * @param rule the rule as it is now; {@code null} where there is none of its name any more
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
        ClockView clock,
        List<SupervisionStep> steps,
        Set<NoticeState> next)
        implements Serializable {

    public NoticeView {
        steps = List.copyOf(steps);
        next = Set.copyOf(next);
    }
}
