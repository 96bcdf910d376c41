package org.creditportal.identity.api;

/** The work needs an officer and nobody is logged in. */
public class NotLoggedInException extends IdentityException {

    private static final long serialVersionUID = 1L;

    public NotLoggedInException() {
        super(IdentityError.NOT_LOGGED_IN);
    }
}
