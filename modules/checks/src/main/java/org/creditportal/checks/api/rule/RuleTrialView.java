package org.creditportal.checks.api.rule;

import java.io.Serializable;
import java.util.List;

/**
 * What changed rules would have done to answers that were given.
 *
 * @param tried how many answers they were tried against
 * @param changed those that would have been others
 */
public record RuleTrialView(int tried, List<RuleTrialRow> changed) implements Serializable {}
