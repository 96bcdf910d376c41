package org.creditportal.kernel.audit;

import org.creditportal.kernel.error.BusinessException;
import org.creditportal.kernel.error.KernelError;

/** What is wrong with the trail is not, or no longer, what somebody wants to acknowledge. */
public class AuditBreakOtherException extends BusinessException {

    private static final long serialVersionUID = 1L;

    AuditBreakOtherException() {
        super(KernelError.AUDIT_BREAK_OTHER);
    }
}
