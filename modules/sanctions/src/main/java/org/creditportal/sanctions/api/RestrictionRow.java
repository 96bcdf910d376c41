package org.creditportal.sanctions.api;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * One person, one reason, one company that caused it.
 *
 * @param maskedNumber the person's certificate number, masked; {@code null} when it is not known
 * @param company name of the company that caused it
 * @param bureau id of the authority that imposed it
 * @param inForce whether it holds today: not lifted, not over, and its case not suspended
 * @param certificate number of the certificate under which it was lifted early; {@code null} otherwise
 * @param next where the asking officer may lead it now
 */
public record RestrictionRow(
        String number,
        long version,
        String personName,
        String maskedNumber,
        RestrictionReason ground,
        String company,
        String caseNumber,
        String bureau,
        RestrictionState state,
        boolean inForce,
        Instant imposedAt,
        LocalDate until,
        String certificate,
        Set<RestrictionState> next)
        implements Serializable {

    public RestrictionRow {
        next = Set.copyOf(next);
    }
}
