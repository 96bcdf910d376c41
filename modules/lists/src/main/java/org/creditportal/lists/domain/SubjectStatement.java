package org.creditportal.lists.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** That who was told spoke: when it was received and what follows for the hearing. The words are those of its step. Never changed. */
@Embeddable
public class SubjectStatement {

    @Column(name = "step", nullable = false)
    private int step;

    @Column(name = "received_on", nullable = false)
    private LocalDate receivedOn;

    @Column(name = "late", nullable = false)
    private boolean late;

    @Column(name = "waives_rest", nullable = false)
    private boolean waivesRest;

    protected SubjectStatement() {}

    SubjectStatement(int step, LocalDate receivedOn, boolean late, boolean waivesRest) {
        this.step = step;
        this.receivedOn = receivedOn;
        this.late = late;
        this.waivesRest = waivesRest;
    }

    /** Place of the step that tells its words. */
    public int step() {
        return step;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    /** Whether the hearing was over then. */
    public boolean isLate() {
        return late;
    }

    /** Whether the subject asked for no more time to be heard. */
    public boolean waivesRest() {
        return waivesRest;
    }
}
