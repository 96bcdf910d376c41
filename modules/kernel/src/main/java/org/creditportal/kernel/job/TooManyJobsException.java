package org.creditportal.kernel.job;

import org.creditportal.kernel.error.BusinessException;
import org.creditportal.kernel.error.KernelError;

/** The officer has as many jobs as he may that have not ended. */
public class TooManyJobsException extends BusinessException {

    private static final long serialVersionUID = 1L;

    TooManyJobsException(int most) {
        super(KernelError.TOO_MANY_JOBS, most);
    }
}
