package org.creditportal.site.api;

import java.time.LocalDate;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * What anybody who holds an official document may learn of it.
 *
 * @param officialNumber the number that must be printed on it
 * @param typeName its kind
 * @param issuedOn the day that it must bear
 * @param pages how many pages it must have
 * @param digest SM3 digest of its file
 * @param state whether it holds: {@code IN_FORCE}, {@code SUPERSEDED} or {@code WITHDRAWN}
 * @param since since when
 */
public record VerifiedDocument(
        String officialNumber,
        LocalizedText typeName,
        LocalDate issuedOn,
        int pages,
        String digest,
        String state,
        LocalDate since) {

    /** Whether it holds. */
    public boolean inForce() {
        return "IN_FORCE".equals(state);
    }
}
