package org.creditportal.records.api.catalogue;

import org.creditportal.kernel.identifier.BusinessNumber;

/** Business identity of an item of one edition of the catalogue; records say by it what they were recorded as. */
public final class CatalogueItemNumber extends BusinessNumber {

    private static final long serialVersionUID = 1L;

    public CatalogueItemNumber(String value) {
        super(value);
    }
}
