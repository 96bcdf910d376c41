package org.creditportal.records.api.record;

import org.creditportal.kernel.outbox.DomainEvent;

/**
 * A withdrawn record is back on record as it was.
 *
 * @param number of the record
 */
public record RecordReinstated(String number) implements DomainEvent {

    @Override
    public String subjectKey() {
        return number;
    }
}
