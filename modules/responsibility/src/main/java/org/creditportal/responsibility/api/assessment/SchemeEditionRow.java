package org.creditportal.responsibility.api.assessment;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One edition of the scheme.
 *
 * @param validFrom its first day; {@code null} for that of the tenant's file
 * @param releasedBy who released it; {@code null} for that of the tenant's file
 * @param inForce whether an assessment that begins today is by it
 */
public record SchemeEditionRow(int version, LocalDate validFrom, String releasedBy, Instant releasedAt, boolean inForce)
        implements Serializable {}
