package org.creditportal.sanctions.domain.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** One whom a bureau supervises, as the list of a plan has it. Never changed. */
@Embeddable
public class PlannedSubject {

    @Column(name = "place", nullable = false)
    private int place;

    @Column(name = "subject_number", nullable = false)
    private String subjectNumber;

    @Column(name = "subject_name", nullable = false)
    private String name;

    @Column(name = "code", nullable = false)
    private String code;

    protected PlannedSubject() {}

    public PlannedSubject(int place, String subjectNumber, String name, String code) {
        this.place = place;
        this.subjectNumber = subjectNumber;
        this.name = name;
        this.code = code;
    }

    /** Its place in the list, from 1. */
    public int place() {
        return place;
    }

    public String subjectNumber() {
        return subjectNumber;
    }

    public String name() {
        return name;
    }

    public String code() {
        return code;
    }
}
