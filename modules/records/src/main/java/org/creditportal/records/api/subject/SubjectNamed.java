package org.creditportal.records.api.subject;

import org.creditportal.kernel.outbox.DomainEvent;

/**
 * A subject got a name that it had not before: what is kept about it is found by that name too.
 *
 * @param subject its number, as text
 */
public record SubjectNamed(String subject) implements DomainEvent {

    @Override
    public String subjectKey() {
        return subject;
    }
}
