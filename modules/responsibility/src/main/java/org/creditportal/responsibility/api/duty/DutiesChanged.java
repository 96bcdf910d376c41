package org.creditportal.responsibility.api.duty;

import org.creditportal.kernel.outbox.DomainEvent;

/** Who answers for an area has changed, from today on or from a later day; the realm is told. */
public record DutiesChanged(String area) implements DomainEvent {

    /** All changes of duties in their order. */
    @Override
    public String subjectKey() {
        return "duties";
    }
}
