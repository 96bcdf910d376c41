package org.creditportal.lists.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who took a step of the procedure, and when; names as they were then. */
@Embeddable
public class Step {

    @Column(name = "officer")
    private String officer;

    @Column(name = "officer_name")
    private String officerName;

    @Column(name = "taken_at")
    private Instant takenAt;

    protected Step() {}

    Step(Participant participant, Instant takenAt) {
        this.officer = participant.officer();
        this.officerName = participant.name();
        this.takenAt = takenAt;
    }

    public String officer() {
        return officer;
    }

    public String officerName() {
        return officerName;
    }

    public Instant takenAt() {
        return takenAt;
    }
}
