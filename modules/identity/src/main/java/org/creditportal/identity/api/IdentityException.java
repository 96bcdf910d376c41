package org.creditportal.identity.api;

import org.creditportal.kernel.error.BusinessException;

/** A rule of identity was broken; see {@link IdentityError}. */
public class IdentityException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public IdentityException(IdentityError error, Object... arguments) {
        super(error, arguments);
    }
}
