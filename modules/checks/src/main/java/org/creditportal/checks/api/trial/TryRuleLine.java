package org.creditportal.checks.api.trial;

import java.time.LocalDate;
import org.creditportal.checks.api.rule.ChangeRuleLine;

/**
 * Try a change of rules on every answer of a period.
 *
 * @param from first day of the answers
 * @param until last day of the answers
 */
public record TryRuleLine(ChangeRuleLine change, LocalDate from, LocalDate until) {}
