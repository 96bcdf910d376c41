package org.creditportal.sanctions.api.supervision;

import org.creditportal.kernel.identifier.BusinessNumber;

/** Number of a plan of inspections. */
public final class PlanNumber extends BusinessNumber {

    private static final long serialVersionUID = 1L;

    public PlanNumber(String value) {
        super(value);
    }
}
