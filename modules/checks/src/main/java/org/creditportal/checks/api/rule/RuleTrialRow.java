package org.creditportal.checks.api.rule;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.responsibility.api.Effect;

/**
 * A check that would have been answered otherwise.
 *
 * @param number of the check
 * @param before effects as they were answered
 * @param after effects as the changed rules would have answered
 */
public record RuleTrialRow(String number, LocalDate on, List<Effect> before, List<Effect> after)
        implements Serializable {}
