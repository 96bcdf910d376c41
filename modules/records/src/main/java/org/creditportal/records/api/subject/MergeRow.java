package org.creditportal.records.api.subject;

import java.io.Serializable;
import java.time.Instant;

/** A merger as a line of a table. */
public class MergeRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final MergeNumber number;
    private final MergeState state;
    private final String from;
    private final String fromName;
    private final String into;
    private final String intoName;
    private final String proposedBy;
    private final Instant proposedAt;

    public MergeRow(
            MergeNumber number,
            MergeState state,
            String from,
            String fromName,
            String into,
            String intoName,
            String proposedBy,
            Instant proposedAt) {
        this.number = number;
        this.state = state;
        this.from = from;
        this.fromName = fromName;
        this.into = into;
        this.intoName = intoName;
        this.proposedBy = proposedBy;
        this.proposedAt = proposedAt;
    }

    public MergeNumber getNumber() {
        return number;
    }

    public MergeState getState() {
        return state;
    }

    public String getFrom() {
        return from;
    }

    public String getFromName() {
        return fromName;
    }

    public String getInto() {
        return into;
    }

    public String getIntoName() {
        return intoName;
    }

    public String getProposedBy() {
        return proposedBy;
    }

    public Instant getProposedAt() {
        return proposedAt;
    }
}
