package org.creditportal.sanctions.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.creditportal.kernel.tenant.Citation;

/**
 * One person, one reason, one company that caused it.
 *
 * @param personName masked where the asking officer's bureau has no part in it
 * @param maskedNumber the person's certificate number, masked; {@code null} when it is not known
 * @param personNumber number of the person's own dossier; {@code null} where there is none
 * @param company name of the company that caused it
 * @param companyNumber its number
 * @param bureau id of the authority that imposed it
 * @param basis the law that the measure rests on
 * @param documentNumber of the decision that its case rests on
 * @param standing what it is today: suspended with its case, over with it or after its own last day
 * @param from its first day
 * @param until its last day
 * @param certificate number of the certificate under which it was lifted early; {@code null} otherwise
 * @param liftedBecause why it was lifted; {@code null} while it is not, and where officers of other bureaus did it
 * @param visible whether the asking officer may open its case
 * @param next where the asking officer may lead it now
 */
public record RestrictionRow(
        String number,
        long version,
        String personName,
        String maskedNumber,
        String personNumber,
        RestrictionReason ground,
        String company,
        String companyNumber,
        String caseNumber,
        String bureau,
        Citation basis,
        String documentNumber,
        RestrictionState state,
        CaseStanding standing,
        LocalDate from,
        LocalDate until,
        String certificate,
        String liftedBecause,
        boolean visible,
        Set<RestrictionState> next)
        implements Serializable {

    public RestrictionRow {
        next = Set.copyOf(next);
    }

    /** Whether it holds today. */
    public boolean isInForce() {
        return standing == CaseStanding.IN_FORCE;
    }

    /** Whether it holds today, or would if it were not suspended (K-29). */
    public boolean isTold() {
        return standing == CaseStanding.IN_FORCE || standing == CaseStanding.SUSPENDED;
    }
}
