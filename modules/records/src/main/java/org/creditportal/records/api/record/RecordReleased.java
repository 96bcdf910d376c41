package org.creditportal.records.api.record;

import org.creditportal.kernel.outbox.DomainEvent;
import org.creditportal.kernel.outbox.Unheard;

/**
 * What was declared against publishing a record is lifted; it may still be kept back, see {@link RecordGate}.
 *
 * @param number of the record
 */
@Unheard("entries of lists, which keep copies of what a record says")
public record RecordReleased(String number) implements DomainEvent {

    @Override
    public String subjectKey() {
        return number;
    }
}
