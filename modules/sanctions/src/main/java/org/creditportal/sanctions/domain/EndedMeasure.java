package org.creditportal.sanctions.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** That the lead bureau ended a measure of a case that goes on. Never changed. */
@Embeddable
public class EndedMeasure {

    @Column(name = "code", nullable = false)
    private String code;

    @Column(name = "ended_on", nullable = false)
    private LocalDate endedOn;

    protected EndedMeasure() {}

    EndedMeasure(String code, LocalDate endedOn) {
        this.code = code;
        this.endedOn = endedOn;
    }

    boolean isOf(ChosenMeasure measure) {
        return code.equals(measure.code());
    }

    /** The last day on which it applied. */
    LocalDate lastDay() {
        return endedOn.minusDays(1);
    }
}
