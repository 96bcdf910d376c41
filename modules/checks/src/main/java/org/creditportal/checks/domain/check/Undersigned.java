package org.creditportal.checks.domain.check;

import java.time.Instant;
import java.util.List;
import org.creditportal.casework.api.step.StepRow;
import org.creditportal.checks.api.check.CheckState;

/**
 * Whose signatures a check bore at a moment (B-8). What was undersigned holds until a look finds something else; a look that finds the
 * same after the review is no second review, and who hands a check on signs nothing.
 *
 * @param reader {@code null} for nobody
 * @param reviewer {@code null} for nobody
 */
public record Undersigned(StepRow<CheckState> reader, StepRow<CheckState> reviewer) {

    private static final Undersigned NOBODY = new Undersigned(null, null);

    /** @param steps in their order */
    public static Undersigned at(Instant moment, List<StepRow<CheckState>> steps) {
        Undersigned signed = NOBODY;
        for (StepRow<CheckState> step : steps) {
            if (!step.at().isAfter(moment)) {
                signed = signed.after(step);
            }
        }
        return signed;
    }

    private Undersigned after(StepRow<CheckState> step) {
        return switch (step.state()) {
            case LOOKED -> NOBODY;
            case READ -> reader == null ? new Undersigned(step, null) : this;
            case REVIEWED -> reviewer == null ? new Undersigned(reader, step) : this;
            case CONCLUDED, ABANDONED -> this;
        };
    }
}
