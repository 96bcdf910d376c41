package org.creditportal.webkit.door;

import java.io.IOException;

/** A body that is not read to its end: larger than its address takes, slower than anybody waits for, or broken off. */
public class RefusedBodyException extends IOException {

    private static final long serialVersionUID = 1L;

    private final int status;

    public RefusedBodyException(int status, Throwable cause) {
        super("Body refused with " + status, cause);
        this.status = status;
    }

    /** The HTTP status that says so. */
    public int status() {
        return status;
    }
}
