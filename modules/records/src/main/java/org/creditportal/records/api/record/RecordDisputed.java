package org.creditportal.records.api.record;

import org.creditportal.kernel.outbox.DomainEvent;
import org.creditportal.kernel.outbox.Unheard;

/**
 * A record is disputed: measures that rest on it are suspended (K-29).
 *
 * @param number of the record
 */
@Unheard("measures, which are suspended by it: there are none yet, and entries ask how a record stands")
public record RecordDisputed(String number) implements DomainEvent {

    @Override
    public String subjectKey() {
        return number;
    }
}
