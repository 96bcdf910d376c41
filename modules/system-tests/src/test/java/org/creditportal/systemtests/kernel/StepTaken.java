package org.creditportal.systemtests.kernel;

import org.creditportal.kernel.outbox.DomainEvent;

/** A subject went one step further. */
public record StepTaken(String subject, int step) implements DomainEvent {

    @Override
    public String subjectKey() {
        return subject;
    }
}
