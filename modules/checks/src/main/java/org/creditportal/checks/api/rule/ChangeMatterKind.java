package org.creditportal.checks.api.rule;

import java.time.LocalDate;

/**
 * Changes the kinds of matters that an area's rules tell apart, from a day on, by casework's proposals: the next revision of the rules.
 *
 * @param seenRevision the newest revision that the proposer saw
 * @param removed whether the kind is taken out; else it is put in, or in the place of the one of the same id
 */
public record ChangeMatterKind(String area, int seenRevision, LocalDate validFrom, boolean removed, MatterKind kind) {

    /** Name of the kind of proposal. */
    public static final String KIND = "checks.matterKinds";
}
