package org.creditportal.records.domain.subject;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.creditportal.records.api.Reason;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.domain.Actor;

/** What an officer found of a merger, and why. */
@Embeddable
public class Opinion {

    @Column(name = "reason")
    private String reason;

    @Column(name = "officer")
    private String officer;

    @Column(name = "officer_name")
    private String officerName;

    @Column(name = "given_at")
    private Instant at;

    protected Opinion() {}

    public Opinion(String reason, Actor by, Instant at) {
        this.reason = demandReason(reason);
        this.officer = by.id();
        this.officerName = by.name();
        this.at = at;
    }

    /** The reason without blanks around it; refuses one that is missing or too long. */
    public static String demandReason(String reason) {
        return Reason.demand(reason, RecordsError.SUBJECT_REASON_REQUIRED);
    }

    boolean isBy(Actor actor) {
        return actor.id().equals(officer);
    }

    public String reason() {
        return reason;
    }

    public String officerName() {
        return officerName;
    }

    public Instant at() {
        return at;
    }
}
