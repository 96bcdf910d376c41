package org.creditportal.records.api.record;

import org.creditportal.kernel.outbox.DomainEvent;
import org.creditportal.kernel.outbox.Unheard;

/**
 * The dispute about a record is over and it stands (K-27).
 *
 * @param number of the record
 */
@Unheard("measures, which go on by it: there are none yet, and entries ask how a record stands")
public record RecordStands(String number) implements DomainEvent {

    @Override
    public String subjectKey() {
        return number;
    }
}
