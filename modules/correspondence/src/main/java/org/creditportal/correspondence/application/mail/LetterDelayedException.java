package org.creditportal.correspondence.application.mail;

/** A letter could not be sent now; the outbox tries again later. */
class LetterDelayedException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    LetterDelayedException(String said, Throwable cause) {
        super(said, cause);
    }
}
