package org.creditportal.casework.api.proposal;

import org.creditportal.kernel.identifier.BusinessNumber;

/** Number of a proposed change. */
public final class ProposalNumber extends BusinessNumber {

    private static final long serialVersionUID = 1L;

    public ProposalNumber(String value) {
        super(value);
    }
}
