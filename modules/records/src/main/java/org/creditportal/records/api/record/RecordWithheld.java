package org.creditportal.records.api.record;

import org.creditportal.kernel.outbox.DomainEvent;

/**
 * A record must be neither published nor pushed from now on (K-7).
 *
 * @param number of the record
 */
public record RecordWithheld(String number) implements DomainEvent {

    @Override
    public String subjectKey() {
        return number;
    }
}
