package org.creditportal.kernel.cryptography;

import jakarta.ejb.ApplicationException;

/** A key is not the one that the tenant's data rest on. */
@ApplicationException(rollback = true)
public class ForeignKeyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Names the key.
     *
     * @param file the file among the tenant's secrets that holds another key
     */
    public ForeignKeyException(String file) {
        super(
                file
                        + " is not the key that the data of this tenant rest on; put back the one from the backup of the secrets");
    }
}
