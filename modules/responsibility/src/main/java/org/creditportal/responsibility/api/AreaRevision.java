package org.creditportal.responsibility.api;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How an administrative area binds was changed by two officers.
 *
 * @param validFrom from which day on
 * @param decidedAt when the second officer agreed: what was released of its rules before then does not know of it
 */
public record AreaRevision(LocalDate validFrom, Instant decidedAt) {}
