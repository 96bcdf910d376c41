package org.creditportal.records.api.subject;

import org.creditportal.kernel.outbox.DomainEvent;

/**
 * Two merged subjects were found to be two after all: what was told of the first is asked for anew by its own number.
 *
 * @param from number of the first, as text
 * @param into number of the second, as text
 */
public record SubjectsSeparated(String from, String into) implements DomainEvent {

    @Override
    public String subjectKey() {
        return from;
    }
}
