package org.creditportal.records.api.record;

import org.creditportal.kernel.outbox.DomainEvent;

/**
 * The dispute about a record is over and it stands (K-27).
 *
 * @param number of the record
 */
public record RecordStands(String number) implements DomainEvent {

    @Override
    public String subjectKey() {
        return number;
    }
}
