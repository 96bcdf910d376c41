package org.creditportal.checks.api.batch;

import org.creditportal.kernel.identifier.BusinessNumber;

/** Number of a check of many subjects. */
public final class BatchCheckNumber extends BusinessNumber {

    private static final long serialVersionUID = 1L;

    public BatchCheckNumber(String value) {
        super(value);
    }
}
