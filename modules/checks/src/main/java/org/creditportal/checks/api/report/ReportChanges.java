package org.creditportal.checks.api.report;

import java.io.Serializable;
import java.util.List;

/**
 * What is known since of what a report told: the office decides whether it is recalled, or another takes its place.
 *
 * @param wrong numbers of what was taken back
 * @param changed numbers of what was corrected, and says something else
 * @param outdated numbers of what was repaired or is over
 * @param registered whether its subject stands on the business register otherwise than it told
 * @param regrouped whether its subject was found to be one with another, or to be two
 */
public record ReportChanges(
        List<String> wrong, List<String> changed, List<String> outdated, boolean registered, boolean regrouped)
        implements Serializable {

    public ReportChanges {
        wrong = List.copyOf(wrong);
        changed = List.copyOf(changed);
        outdated = List.copyOf(outdated);
    }
}
