package org.creditportal.records.api.subject;

import org.creditportal.kernel.outbox.DomainEvent;

/**
 * One subject was found to be another: whoever keeps the first number uses the second from now on.
 *
 * @param from number of the first, as text
 * @param into number of the second, as text
 */
public record SubjectsMerged(String from, String into) implements DomainEvent {

    @Override
    public String subjectKey() {
        return from;
    }
}
