package org.creditportal.records.api.record;

import org.creditportal.kernel.outbox.DomainEvent;

/**
 * A record is disputed: measures that rest on it are suspended (K-29).
 *
 * @param number of the record
 */
public record RecordDisputed(String number) implements DomainEvent {

    @Override
    public String subjectKey() {
        return number;
    }
}
