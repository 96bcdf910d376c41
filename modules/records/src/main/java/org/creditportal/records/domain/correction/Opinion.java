package org.creditportal.records.domain.correction;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.creditportal.records.api.Reason;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.domain.Actor;

/** What an officer said, when and why; names as they were then. */
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

    Opinion(Actor by, Instant at, String reason) {
        this.officer = by.id();
        this.officerName = by.name();
        this.givenAt = at;
        this.reason = demanded(reason);
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

    boolean isOf(Actor actor, String sameReason) {
        return officer.equals(actor.id()) && reason.equals(demanded(sameReason));
    }

    private static String demanded(String reason) {
        return Reason.demand(reason, RecordsError.REASON_REQUIRED);
    }
}
