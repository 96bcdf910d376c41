package org.creditportal.sanctions.api;

import org.creditportal.kernel.identifier.BusinessNumber;

/** Number of a restriction on a person. */
public final class RestrictionNumber extends BusinessNumber {

    private static final long serialVersionUID = 1L;

    public RestrictionNumber(String value) {
        super(value);
    }
}
