package org.creditportal.kernel.outbox;

import jakarta.ejb.ApplicationException;

/** A handler could not do what follows from an event; what it began is rolled back and the event stays in the outbox. */
@ApplicationException(rollback = true)
class DeliveryFailedException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    DeliveryFailedException(OutboxMessage message, RuntimeException cause) {
        super("Outbox message " + message.id() + " was not delivered to " + message.handler() + ": " + cause, cause);
    }
}
