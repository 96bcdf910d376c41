package org.creditportal.checks.api.trial;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.responsibility.api.Effect;

/**
 * A check that would have been answered otherwise.
 *
 * @param number of the check, or of the check of many
 * @param line of the check of many; {@code null} for a check of one
 * @param before effects as they were answered
 * @param after effects as would have been answered
 * @param scoreBefore as it was scored, told where a model was tried; {@code null} for not at all
 * @param scoreAfter as the changed model would have scored; {@code null} for not at all
 */
public record RuleTrialRow(
        String number,
        Integer line,
        LocalDate on,
        List<Effect> before,
        List<Effect> after,
        TrialScore scoreBefore,
        TrialScore scoreAfter)
        implements Serializable {

    /** Whether it is a line of a check of many. */
    public boolean ofMany() {
        return line != null;
    }
}
