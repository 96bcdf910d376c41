package org.creditportal.identity.application;

/** The realm, or the check of what it sent, says that this login is not valid. The message holds no secret. */
class LoginRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    LoginRefusedException(String message) {
        super(message);
    }

    LoginRefusedException(String message, Throwable cause) {
        super(message, cause);
    }
}
