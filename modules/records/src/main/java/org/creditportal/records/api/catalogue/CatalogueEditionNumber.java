package org.creditportal.records.api.catalogue;

import org.creditportal.kernel.identifier.BusinessNumber;

/** Business identity of an edition of the catalogue. */
public final class CatalogueEditionNumber extends BusinessNumber {

    private static final long serialVersionUID = 1L;

    public CatalogueEditionNumber(String value) {
        super(value);
    }
}
