package org.creditportal.identity.application;

/** The realm did not answer; whether a login is valid is not known. */
class RealmUnavailableException extends Exception {

    private static final long serialVersionUID = 1L;

    RealmUnavailableException(String message) {
        super(message);
    }

    RealmUnavailableException(Throwable cause) {
        super(cause);
    }
}
