package org.creditportal.kernel.job;

import org.creditportal.kernel.identifier.BusinessNumber;

/** By which addresses know a job. */
public final class JobNumber extends BusinessNumber {

    private static final long serialVersionUID = 1L;

    public JobNumber(String value) {
        super(value);
    }
}
