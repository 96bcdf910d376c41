package org.creditportal.lists.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.creditportal.kernel.procedure.Signature;

/** That an entry was suspended or resumed, by whom and why. Never changed: orders that are lifted are gone, this stays. */
@Embeddable
public class SuspensionStep {

    @Column(name = "place", nullable = false)
    private int place;

    @Column(name = "resumed", nullable = false)
    private boolean resumed;

    /** {@code null} where a dispute about a record did it, which has reasons of its own. */
    @Column(name = "reason")
    private String reason;

    @Column(name = "officer", nullable = false)
    private String officer;

    @Column(name = "officer_name", nullable = false)
    private String officerName;

    @Column(name = "done_at", nullable = false)
    private Instant at;

    protected SuspensionStep() {}

    SuspensionStep(int place, boolean resumed, Signature by) {
        this.place = place;
        this.resumed = resumed;
        this.reason = by.reason();
        this.officer = by.officer();
        this.officerName = by.officerName();
        this.at = by.at();
    }

    int place() {
        return place;
    }

    /** Whether it counts again since; else it was suspended. */
    public boolean isResumption() {
        return resumed;
    }

    public String reason() {
        return reason;
    }

    public String officer() {
        return officer;
    }

    public String officerName() {
        return officerName;
    }

    public Instant at() {
        return at;
    }
}
