package org.creditportal.lists.api;

import org.creditportal.kernel.identifier.BusinessNumber;

/** The business number of an entry on a list, assigned at its proposal and never reused; it stands in addresses and events. */
public final class EntryNumber extends BusinessNumber {

    private static final long serialVersionUID = 1L;

    public EntryNumber(String value) {
        super(value);
    }
}
