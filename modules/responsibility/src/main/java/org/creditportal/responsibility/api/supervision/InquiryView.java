package org.creditportal.responsibility.api.supervision;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.creditportal.casework.api.deadline.ClockView;
import org.creditportal.casework.api.step.StepRow;

/**
 * An inquiry.
 *
 * @param clock by when the bureau answers
 * @param next where the asking officer may lead it now
 * @param noticeable whether the asking officer may issue a notice upon it
 */
public record InquiryView(
        InquiryRow row,
        long version,
        String question,
        ClockView clock,
        List<StepRow<InquiryState>> steps,
        Set<InquiryState> next,
        boolean noticeable)
        implements Serializable {

    public InquiryView {
        steps = List.copyOf(steps);
        next = Set.copyOf(next);
    }
}
