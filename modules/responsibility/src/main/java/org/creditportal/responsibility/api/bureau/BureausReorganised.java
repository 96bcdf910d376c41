package org.creditportal.responsibility.api.bureau;

import org.creditportal.kernel.outbox.DomainEvent;

/** A bureau was renamed, merged or split, from today on or from a later day; the realm is told. */
public record BureausReorganised(String bureau) implements DomainEvent {

    /** In one order with changes of duties. */
    @Override
    public String subjectKey() {
        return "duties";
    }
}
