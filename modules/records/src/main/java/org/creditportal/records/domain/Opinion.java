package org.creditportal.records.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.creditportal.records.api.Reason;

/** What an officer said for or against something, when and why; names as they were then. */
@Embeddable
public class Opinion {

    @Column(name = "officer")
    private String officer;

    @Column(name = "officer_name")
    private String officerName;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "reason")
    private String reason;

    protected Opinion() {}

    /** Refuses a reason that is missing or too long. */
    public Opinion(Actor by, Instant at, String reason) {
        this.officer = by.id();
        this.officerName = by.name();
        this.givenAt = at;
        this.reason = Reason.demand(reason);
    }

    public Actor officer() {
        return new Actor(officer, officerName);
    }

    public Instant givenAt() {
        return givenAt;
    }

    public String reason() {
        return reason;
    }

    public boolean isBy(Actor actor) {
        return officer.equals(actor.id());
    }

    /** Whether the same officer said the same: the second half of a double click. */
    public boolean isOf(Actor actor, String sameReason) {
        return isBy(actor) && reason.equals(Reason.demand(sameReason));
    }
}
