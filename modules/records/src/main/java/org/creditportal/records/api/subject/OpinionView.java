package org.creditportal.records.api.subject;

import java.io.Serializable;
import java.time.Instant;

/** What an officer found, and why. */
public class OpinionView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final String officerName;
    private final Instant at;

    public OpinionView(String reason, String officerName, Instant at) {
        this.reason = reason;
        this.officerName = officerName;
        this.at = at;
    }

    public String getReason() {
        return reason;
    }

    public String getOfficerName() {
        return officerName;
    }

    public Instant getAt() {
        return at;
    }
}
