package org.creditportal.records.api.record;

import java.time.LocalDate;
import org.creditportal.kernel.outbox.DomainEvent;

/**
 * A record is repaired: it is no longer shown or used.
 *
 * @param number of the record
 * @param on the legal date of the repair
 */
public record RecordRepaired(String number, LocalDate on) implements DomainEvent {

    @Override
    public String subjectKey() {
        return number;
    }
}
