package org.creditportal.checks.api.scoring;

import java.io.Serializable;

/**
 * What share of its weight an indicator gives.
 *
 * @param from how many facts there are at the least
 * @param share of the weight, in percent
 */
public record ScoreBand(int from, int share) implements Serializable {}
