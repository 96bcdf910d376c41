package org.creditportal.kernel.outbox;

/**
 * Receives one kind of event, at least once and in order per subject, as the event's tenant and in a transaction that also
 * notes the delivery. It must be idempotent. Handlers are CDI beans, found by themselves; messages carry the simple name of
 * their handler's class, so that a handler with messages on their way must not be renamed.
 *
 * @param <E> the kind of event
 */
public interface OutboxHandler<E extends DomainEvent> {

    /** The kind of event that is received. */
    Class<E> eventType();

    /** Does what follows from the event; an exception has it delivered again later. */
    void handle(E event);
}
