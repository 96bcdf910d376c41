package org.creditportal.checks.api.rule;

import java.time.LocalDate;

/**
 * Changes one line of an area's rules from a day on, by casework's proposals.
 *
 * @param seenRevision the newest revision that the proposer saw
 * @param removed whether the line is taken out; else it is put in or in the place of the one of the same id
 */
public record ChangeRuleLine(String area, int seenRevision, LocalDate validFrom, boolean removed, RuleLine line) {

    /** Name of the kind of proposal. */
    public static final String KIND = "checks.rules";
}
