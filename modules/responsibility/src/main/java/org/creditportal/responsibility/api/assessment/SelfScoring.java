package org.creditportal.responsibility.api.assessment;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * How bureaus have come with scoring themselves.
 *
 * @param until the last day for it; {@code null} where the scheme sets none
 * @param missing how many scores that are asked of bureaus are not there
 * @param over whether the day is over: the credit office goes on without them
 */
public record SelfScoring(LocalDate until, long missing, boolean over) implements Serializable {}
