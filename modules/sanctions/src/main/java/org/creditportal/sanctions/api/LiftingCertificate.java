package org.creditportal.sanctions.api;

import java.time.LocalDate;

/**
 * That a restriction was lifted early, by the authority that imposed it. Other grounds of the same person remain, as its words say.
 *
 * @param certificate its number
 * @param maskedNumber the person's certificate number, masked; {@code null} when it is not known
 * @param company name of the company that caused the restriction
 * @param bureau id of the authority
 * @param imposedOn the first day of the restriction
 * @param until the day until which it would have lasted
 */
public record LiftingCertificate(
        String certificate,
        String personName,
        String maskedNumber,
        RestrictionReason ground,
        String company,
        String bureau,
        LocalDate imposedOn,
        LocalDate until,
        LocalDate liftedOn,
        String reason) {}
