package org.creditportal.records.api.record;

import org.creditportal.kernel.outbox.DomainEvent;

/**
 * A record was taken back by its provider; whoever holds a copy must cease to show and use it (K-26).
 *
 * @param number of the record
 */
public record RecordWithdrawn(String number) implements DomainEvent {

    @Override
    public String subjectKey() {
        return number;
    }
}
