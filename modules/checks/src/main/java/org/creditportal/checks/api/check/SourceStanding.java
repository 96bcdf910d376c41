package org.creditportal.checks.api.check;

/** How a source stood at a look; texts in the bundle under {@code SourceStanding.<NAME>}. */
public enum SourceStanding {
    /** It told everything, as of a moment that is fresh enough. */
    ANSWERED,
    /** It did not answer. */
    FAILED,
    /** Its data are older than they may be. */
    STALE,
    /** The credit office has decided that its answers do not count now. */
    SUSPENDED;

    /** Whether what it told is known to be all. */
    public boolean counts() {
        return this == ANSWERED;
    }
}
