package org.creditportal.kernel.standing;

import java.time.LocalDate;
import java.util.Set;

/**
 * Of whom is asked what is in force.
 *
 * @param subjectNumbers those by which subjects go, and those of the subjects that were merged into them
 * @param on the legal date
 * @param repairedToo whether what was repaired is told as well, marked: it never counts
 */
public record StandingQuestion(Set<String> subjectNumbers, LocalDate on, boolean repairedToo) {

    public StandingQuestion {
        subjectNumbers = Set.copyOf(subjectNumbers);
    }

    /** What is in force of them. */
    public StandingQuestion(Set<String> subjectNumbers, LocalDate on) {
        this(subjectNumbers, on, false);
    }
}
