package org.creditportal.checks.api.rule;

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
 * @param after effects as the changed rules would have answered
 */
public record RuleTrialRow(String number, Integer line, LocalDate on, List<Effect> before, List<Effect> after)
        implements Serializable {

    /** Whether it is a line of a check of many. */
    public boolean ofMany() {
        return line != null;
    }
}
