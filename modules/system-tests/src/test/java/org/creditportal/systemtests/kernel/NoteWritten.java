package org.creditportal.systemtests.kernel;

import org.creditportal.kernel.outbox.DomainEvent;

/** A note was written. */
public record NoteWritten(String key, String text) implements DomainEvent {

    @Override
    public String subjectKey() {
        return key;
    }
}
