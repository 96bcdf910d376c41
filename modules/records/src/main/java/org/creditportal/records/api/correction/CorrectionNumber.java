package org.creditportal.records.api.correction;

import org.creditportal.kernel.identifier.BusinessNumber;

/** Business identity of one proposed change of a record; stands in addresses. */
public final class CorrectionNumber extends BusinessNumber {

    private static final long serialVersionUID = 1L;

    public CorrectionNumber(String value) {
        super(value);
    }
}
