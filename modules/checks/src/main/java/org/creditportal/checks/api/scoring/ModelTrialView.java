package org.creditportal.checks.api.scoring;

import java.io.Serializable;
import java.util.List;

/**
 * What a changed model would have done to answers that were given.
 *
 * @param tried how many answers it was tried against
 * @param changed those whose grade or effects would have been others
 */
public record ModelTrialView(int tried, List<ModelTrialRow> changed) implements Serializable {}
