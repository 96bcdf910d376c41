package org.creditportal.records.api.catalogue;

import java.io.Serializable;
import org.creditportal.kernel.error.NotFoundException;

/**
 * Business identity of an edition of the catalogue.
 * Thirteen characters of Crockford's base 32, assigned at birth, sorted by time.
 */
public record CatalogueEditionNumber(String value) implements Serializable {

    public CatalogueEditionNumber {
        if (value == null || !value.matches("[0-9A-HJKMNP-TV-Z]{13}")) {
            throw new NotFoundException("CatalogueEditionNumber", value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
