package org.creditportal.lists.api;

import org.creditportal.kernel.outbox.DomainEvent;

/**
 * An entry was published, or what is public of it has changed. Listeners read its facts again from
 * {@link PublishableEntries}, for it may have been withdrawn since.
 *
 * @param number the entry's {@link EntryNumber} as text
 */
public record EntryPublished(String number) implements DomainEvent {

    @Override
    public String subjectKey() {
        return number;
    }
}
