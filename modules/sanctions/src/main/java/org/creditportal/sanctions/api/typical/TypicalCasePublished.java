package org.creditportal.sanctions.api.typical;

import org.creditportal.kernel.outbox.DomainEvent;

/** A typical case is to be seen by the public, or what it says has changed. */
public record TypicalCasePublished(String number) implements DomainEvent {

    @Override
    public String subjectKey() {
        return number;
    }
}
