package org.creditportal.kernel.cryptography;

/** A protected text cannot be read with the current tenant's key: it was changed, or it is not this tenant's. */
public class UnreadableFieldException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public UnreadableFieldException(Throwable cause) {
        super("Protected field cannot be read with this tenant's key", cause);
    }
}
