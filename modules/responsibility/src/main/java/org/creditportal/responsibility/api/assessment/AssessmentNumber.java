package org.creditportal.responsibility.api.assessment;

import org.creditportal.kernel.identifier.BusinessNumber;

/** Number of an assessment. */
public final class AssessmentNumber extends BusinessNumber {

    private static final long serialVersionUID = 1L;

    public AssessmentNumber(String value) {
        super(value);
    }
}
