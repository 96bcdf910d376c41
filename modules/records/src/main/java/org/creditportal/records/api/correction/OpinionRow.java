package org.creditportal.records.api.correction;

import java.io.Serializable;
import java.time.Instant;

/** Who said what about a change, and when. */
public class OpinionRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String officerName;
    private final Instant at;
    private final String reason;

    public OpinionRow(String officerName, Instant at, String reason) {
        this.officerName = officerName;
        this.at = at;
        this.reason = reason;
    }

    public String getOfficerName() {
        return officerName;
    }

    public Instant getAt() {
        return at;
    }

    public String getReason() {
        return reason;
    }
}
