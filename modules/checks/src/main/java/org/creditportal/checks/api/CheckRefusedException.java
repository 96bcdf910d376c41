package org.creditportal.checks.api;

import org.creditportal.kernel.error.BusinessException;

/** A rule of checks was broken; nothing was changed. */
public class CheckRefusedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public CheckRefusedException(ChecksError rule, Object... arguments) {
        super(rule, arguments);
    }
}
