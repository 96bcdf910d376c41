package org.creditportal.records.api.subject;

import org.creditportal.kernel.outbox.DomainEvent;
import org.creditportal.kernel.outbox.Unheard;

/**
 * Two merged subjects were found to be two after all: what was told of the first is asked for anew by its own number.
 *
 * @param from number of the first, as text
 * @param into number of the second, as text
 */
@Unheard("entries of lists, which keep copies of what a record says")
public record SubjectsSeparated(String from, String into) implements DomainEvent {

    @Override
    public String subjectKey() {
        return from;
    }
}
