package org.creditportal.casework.api;

import org.creditportal.kernel.error.BusinessException;

/** A rule of casework was broken; nothing was changed. */
public class CaseworkRefusedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public CaseworkRefusedException(CaseworkError code, Object... arguments) {
        super(code, arguments);
    }
}
