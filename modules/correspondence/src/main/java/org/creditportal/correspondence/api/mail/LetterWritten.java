package org.creditportal.correspondence.api.mail;

import org.creditportal.kernel.outbox.DomainEvent;

/**
 * A letter is to be sent.
 *
 * @param number its business number
 */
public record LetterWritten(String number) implements DomainEvent {

    @Override
    public String subjectKey() {
        return number;
    }
}
