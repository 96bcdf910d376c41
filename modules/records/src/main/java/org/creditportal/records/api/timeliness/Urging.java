package org.creditportal.records.api.timeliness;

import java.util.List;

/** The credit office urges bureaus that are behind with what they must report (催报, K-8). */
public interface Urging {

    /** The bureaus that are behind, those with most first. */
    List<BureauBehindRow> behind();

    /**
     * Urges bureaus: it stands in the work list of each until it is no longer behind, and its officers are written to at once. A
     * bureau that is not behind, or was urged today, is passed over.
     *
     * @return how many were urged
     */
    int urge(UrgeBureaus command);
}
