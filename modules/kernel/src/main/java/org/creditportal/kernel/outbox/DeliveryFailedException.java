package org.creditportal.kernel.outbox;

/** A handler could not do what follows from an event; the event stays in the outbox. */
class DeliveryFailedException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final long message;

    DeliveryFailedException(long message, Throwable cause) {
        super("Outbox message " + message + " was not delivered: " + cause, cause);
        this.message = message;
    }

    long message() {
        return message;
    }
}
