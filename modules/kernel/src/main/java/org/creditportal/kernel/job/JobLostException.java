package org.creditportal.kernel.job;

import jakarta.ejb.ApplicationException;

/** The job is in other hands, or its officer stopped it: this attempt is over. */
@ApplicationException(rollback = true)
public class JobLostException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    JobLostException(String what) {
        super(what);
    }
}
