package org.creditportal.kernel.standing;

import java.time.LocalDate;
import java.util.Set;

/**
 * Of whom is asked what is in force.
 *
 * @param subjectNumbers those by which subjects go, and those of the subjects that were merged into them
 * @param on the legal date
 */
public record StandingQuestion(Set<String> subjectNumbers, LocalDate on) {

    public StandingQuestion {
        subjectNumbers = Set.copyOf(subjectNumbers);
    }
}
