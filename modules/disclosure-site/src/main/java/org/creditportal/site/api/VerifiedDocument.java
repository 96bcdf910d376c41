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
 * @param liveUntil until when its content may be seen live; {@code null} where it may not
 * @param overtakenOn since when something that it told has changed, which is not told; {@code null} where everything stands
 * @param copy which copy it is, and where it was printed; {@code null} for the document itself
 */
public record VerifiedDocument(
        String officialNumber,
        LocalizedText typeName,
        LocalDate issuedOn,
        int pages,
        String digest,
        String state,
        LocalDate since,
        LocalDate liveUntil,
        LocalDate overtakenOn,
        Copy copy) {

    /**
     * A copy of a document.
     *
     * @param serial that must be printed on it
     * @param printedBy name of the bureau that printed it
     */
    public record Copy(String serial, LocalDate printedOn, LocalizedText printedBy) {}

    /** Whether its applicant lets whoever holds it see it live on the day. */
    public boolean isShownLive(LocalDate today) {
        return inForce() && liveUntil != null && !today.isAfter(liveUntil);
    }

    /** Whether it holds, and what it told has changed since. */
    public boolean isOvertaken() {
        return inForce() && overtakenOn != null;
    }

    /** Whether it holds. */
    public boolean inForce() {
        return "IN_FORCE".equals(state);
    }
}
