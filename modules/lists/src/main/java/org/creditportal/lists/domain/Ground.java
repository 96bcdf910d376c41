package org.creditportal.lists.domain;

import java.time.LocalDate;

/**
 * A credit record that a proposed entry rests on.
 *
 * @param record its number
 * @param bureau id of the bureau that made it
 * @param subject number of the subject it concerns
 * @param document the decision it tells of
 * @param usable whether anything may rest on it as it stands
 * @param withheld whether it is kept from the public: state secret, trade secret, privacy, minor (K-7)
 * @param retainedUntil last day on which it may be shown and used; {@code null} for no ceiling
 * @param statedFacts what happened, in the record's own words; {@code null} when it is not told
 */
public record Ground(
        String record,
        String bureau,
        String subject,
        DecisionDocument document,
        boolean usable,
        boolean withheld,
        LocalDate retainedUntil,
        String statedFacts) {}
