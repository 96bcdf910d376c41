package org.creditportal.kernel.outbox;

/** A message is for a handler that this application does not have; it stays in the outbox. */
class MissingHandlerException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    MissingHandlerException(String handler) {
        super("There is no handler " + handler);
    }
}
