package org.creditportal.sanctions.api.supervision;

import org.creditportal.kernel.identifier.BusinessNumber;

/** Number of a mark for key supervision. */
public final class MarkNumber extends BusinessNumber {

    private static final long serialVersionUID = 1L;

    public MarkNumber(String value) {
        super(value);
    }
}
