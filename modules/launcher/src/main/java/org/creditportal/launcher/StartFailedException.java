package org.creditportal.launcher;

/** The start or a command cannot go on for a reason that the operator can act upon. Its message is one line for the terminal. */
public class StartFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartFailedException(String reason) {
        super(reason);
    }

    public StartFailedException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
