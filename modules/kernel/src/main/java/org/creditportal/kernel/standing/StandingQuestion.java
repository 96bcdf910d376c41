package org.creditportal.kernel.standing;

import java.time.LocalDate;
import java.util.Set;

/**
 * Of whom is asked what is in force.
 *
 * @param subjectNumbers those by which subjects go, and those of the subjects that were merged into them
 * @param on the legal date
 * @param since from when on what is over is told as well, marked: what was repaired, what is adverse and no longer published, and entries
 *     of lists that have ended; it never counts. {@code null} for what is in force alone
 */
public record StandingQuestion(Set<String> subjectNumbers, LocalDate on, LocalDate since) {

    public StandingQuestion {
        subjectNumbers = Set.copyOf(subjectNumbers);
    }

    /** What is in force of them. */
    public StandingQuestion(Set<String> subjectNumbers, LocalDate on) {
        this(subjectNumbers, on, null);
    }
}
