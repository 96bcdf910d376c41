package org.creditportal.responsibility.api.assessment;

import java.time.LocalDate;

/**
 * Makes the next edition of the scheme, by casework's proposals.
 *
 * @param seenVersion the newest edition that the proposer saw
 * @param validFrom its first day
 * @param scheme as it is to be; its version is counted when it is released
 */
public record ChangeAssessmentScheme(int seenVersion, LocalDate validFrom, AssessmentScheme scheme) {

    /** Name of the kind of proposal. */
    public static final String KIND = "responsibility.assessmentScheme";
}
