package org.creditportal.lists.api.received;

import org.creditportal.kernel.identifier.BusinessNumber;

/** Number of an import of another authority's list. */
public final class ReceivedImportNumber extends BusinessNumber {

    private static final long serialVersionUID = 1L;

    public ReceivedImportNumber(String value) {
        super(value);
    }
}
