package org.creditportal.sanctions.api;

import org.creditportal.kernel.error.BusinessException;

/** A rule of joint sanctions and incentives was broken; nothing was changed. */
public class SanctionsRefusedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public SanctionsRefusedException(SanctionsError rule, Object... arguments) {
        super(rule, arguments);
    }
}
