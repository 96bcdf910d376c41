package org.creditportal.lists.api;

import org.creditportal.kernel.outbox.DomainEvent;

/**
 * A proposal was put before the public (公示), or what is told of it there has changed. Listeners read its facts again from
 * {@link PublicNotices}, for it may have been taken down since.
 *
 * @param number the entry's {@link EntryNumber} as text
 */
public record NoticePutUp(String number) implements DomainEvent {

    @Override
    public String subjectKey() {
        return number;
    }
}
