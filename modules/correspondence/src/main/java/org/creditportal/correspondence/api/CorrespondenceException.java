package org.creditportal.correspondence.api;

import org.creditportal.kernel.error.BusinessException;

/** A rule of the office's correspondence was broken; nothing was changed. */
public class CorrespondenceException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public CorrespondenceException(CorrespondenceError rule, Object... arguments) {
        super(rule, arguments);
    }
}
