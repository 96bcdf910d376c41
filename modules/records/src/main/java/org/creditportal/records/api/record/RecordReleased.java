package org.creditportal.records.api.record;

import org.creditportal.kernel.outbox.DomainEvent;

/**
 * What was declared against publishing a record is lifted; it may still be kept back, see {@link RecordGate}.
 *
 * @param number of the record
 */
public record RecordReleased(String number) implements DomainEvent {

    @Override
    public String subjectKey() {
        return number;
    }
}
