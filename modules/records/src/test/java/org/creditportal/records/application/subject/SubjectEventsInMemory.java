package org.creditportal.records.application.subject;

import java.util.List;
import org.creditportal.records.api.subject.RepresentativeRetracted;

/** Keeps who was told to represent a subject and never did. */
public final class SubjectEventsInMemory extends SubjectEvents {

    private final List<? super RepresentativeRetracted> told;

    public SubjectEventsInMemory(List<? super RepresentativeRetracted> told) {
        this.told = told;
    }

    @Override
    void retract(RepresentativeRetracted event) {
        told.add(event);
    }
}
