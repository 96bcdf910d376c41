package org.creditportal.kernel.outbox;

/**
 * Something that happened in a module and that others must learn of. A record of values, named in the past tense; it goes
 * through JSON, so it holds texts, numbers and dates only, never entities.
 */
public interface DomainEvent {

    /** Business number of what it happened to; events of one subject are delivered in order. */
    String subjectKey();
}
