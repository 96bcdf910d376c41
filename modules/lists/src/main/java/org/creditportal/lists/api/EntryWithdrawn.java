package org.creditportal.lists.api;

import org.creditportal.kernel.outbox.DomainEvent;

/**
 * A published entry was taken back; whoever shows it must cease at once.
 *
 * @param number the entry's {@link EntryNumber} as text
 */
public record EntryWithdrawn(String number) implements DomainEvent {

    @Override
    public String subjectKey() {
        return number;
    }
}
