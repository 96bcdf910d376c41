package org.creditportal.lists.api;

import org.creditportal.kernel.identifier.BusinessNumber;
import org.creditportal.kernel.identifier.NotSearched;

/** The business number of an entry on a list, assigned at its proposal and never reused; it stands in addresses and events. */
@NotSearched("the search of entries finds it, beside names and codes")
public final class EntryNumber extends BusinessNumber {

    private static final long serialVersionUID = 1L;

    public EntryNumber(String value) {
        super(value);
    }
}
