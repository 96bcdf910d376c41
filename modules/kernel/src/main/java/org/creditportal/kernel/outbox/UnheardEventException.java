package org.creditportal.kernel.outbox;

/** An event was published that has no handler and is not declared {@link Unheard}: whoever must learn of it never would. */
class UnheardEventException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    UnheardEventException(String type) {
        super("Nobody handles " + type + ", and it is not declared @Unheard");
    }
}
