package org.creditportal.kernel.procedure;

import org.creditportal.kernel.error.BusinessException;
import org.creditportal.kernel.error.ErrorCode;

/** The step asked for does not follow from the state that the matter is in; nothing was changed. */
public class IllegalTransitionException extends BusinessException {

    private static final long serialVersionUID = 1L;

    IllegalTransitionException(ErrorCode code, ProcedureState<?> from, ProcedureState<?> to) {
        super(code, from, to);
    }
}
