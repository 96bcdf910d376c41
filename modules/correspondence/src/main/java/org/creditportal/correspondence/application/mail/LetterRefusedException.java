package org.creditportal.correspondence.application.mail;

/** A letter will never arrive. */
class LetterRefusedException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    LetterRefusedException(String said, Throwable cause) {
        super(said, cause);
    }
}
