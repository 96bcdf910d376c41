package org.creditportal.sanctions.domain.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A mark that was in force about a subject of the plan when the lot was drawn. Never changed. */
@Embeddable
public class PlanMark {

    @Column(name = "subject_number", nullable = false)
    private String subjectNumber;

    @Column(name = "mark", nullable = false)
    private String mark;

    protected PlanMark() {}

    PlanMark(String subjectNumber, String mark) {
        this.subjectNumber = subjectNumber;
        this.mark = mark;
    }

    String subjectNumber() {
        return subjectNumber;
    }

    String mark() {
        return mark;
    }
}
