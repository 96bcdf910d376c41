package org.creditportal.checks.api.trial;

import java.time.LocalDate;
import org.creditportal.checks.api.scoring.ChangeScoringModel;

/**
 * Try a scoring model on every answer of a period in its areas.
 *
 * @param from first day of the answers
 * @param until last day of the answers
 */
public record TryScoringModel(ChangeScoringModel change, LocalDate from, LocalDate until) {}
