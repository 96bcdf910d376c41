package org.creditportal.records.api.record;

import org.creditportal.kernel.outbox.DomainEvent;

/**
 * A record says something else from now on; whoever holds a copy must take the new one (K-26).
 *
 * @param number of the record
 * @param revision the new one, from 2
 */
public record RecordCorrected(String number, int revision) implements DomainEvent {

    @Override
    public String subjectKey() {
        return number;
    }
}
