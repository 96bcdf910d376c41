package org.creditportal.kernel.procedure;

import org.creditportal.kernel.error.BusinessException;
import org.creditportal.kernel.error.ErrorCode;

/** A step asks for a reason, and there is none or it is too long; nothing was changed. */
public class ReasonMissingException extends BusinessException {

    private static final long serialVersionUID = 1L;

    ReasonMissingException(ErrorCode code, int longest) {
        super(code, longest);
    }
}
