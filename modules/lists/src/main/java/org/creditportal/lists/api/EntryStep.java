package org.creditportal.lists.api;

import java.time.Instant;

/** One step of an entry's history: what, by whom, when and why. */
public final class EntryStep {

    private final EntryState state;
    private final String officerName;
    private final Instant at;
    private final String reason;

    public EntryStep(EntryState state, String officerName, Instant at, String reason) {
        this.state = state;
        this.officerName = officerName;
        this.at = at;
        this.reason = reason;
    }

    /** The state the step led to. */
    public EntryState getState() {
        return state;
    }

    public String getOfficerName() {
        return officerName;
    }

    public Instant getAt() {
        return at;
    }

    /** Why; null where the step asks for no reason. */
    public String getReason() {
        return reason;
    }
}
