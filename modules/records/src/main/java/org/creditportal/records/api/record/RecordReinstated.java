package org.creditportal.records.api.record;

import org.creditportal.kernel.outbox.DomainEvent;
import org.creditportal.kernel.outbox.Unheard;

/**
 * A withdrawn record is back on record as it was.
 *
 * @param number of the record
 */
@Unheard("entries of lists, which keep copies of what a record says")
public record RecordReinstated(String number) implements DomainEvent {

    @Override
    public String subjectKey() {
        return number;
    }
}
