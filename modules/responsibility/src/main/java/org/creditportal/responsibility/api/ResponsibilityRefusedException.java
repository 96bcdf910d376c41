package org.creditportal.responsibility.api;

import org.creditportal.kernel.error.BusinessException;

/** A rule of this module was broken; nothing was changed. */
public class ResponsibilityRefusedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public ResponsibilityRefusedException(ResponsibilityError code, Object... arguments) {
        super(code, arguments);
    }
}
