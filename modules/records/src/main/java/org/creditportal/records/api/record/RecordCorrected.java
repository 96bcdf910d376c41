package org.creditportal.records.api.record;

import org.creditportal.kernel.outbox.DomainEvent;
import org.creditportal.kernel.outbox.Unheard;

/**
 * A record says something else from now on; whoever holds a copy must take the new one (K-26).
 *
 * @param number of the record
 * @param revision the new one, from 2
 */
@Unheard("entries of lists, which keep copies of what a record says")
public record RecordCorrected(String number, int revision) implements DomainEvent {

    @Override
    public String subjectKey() {
        return number;
    }
}
