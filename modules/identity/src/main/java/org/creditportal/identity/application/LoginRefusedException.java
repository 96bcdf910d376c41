package org.creditportal.identity.application;

/**
 * The realm, or the check of what came, says that this login is not valid. The message holds no secret and is one short line,
 * because it may quote strangers.
 */
class LoginRefusedException extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 200;

    LoginRefusedException(String message) {
        super(shortened(message));
    }

    LoginRefusedException(String message, Throwable cause) {
        super(shortened(message), cause);
    }

    private static String shortened(String message) {
        String line = message.replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
