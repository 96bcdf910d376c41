package org.creditportal.records.api.catalogue;

import java.io.Serializable;
import org.creditportal.kernel.error.NotFoundException;

/**
 * Business identity of an item of one edition of the catalogue; records say by it what they were recorded as.
 * Thirteen characters of Crockford's base 32, assigned at birth, sorted by time.
 */
public record CatalogueItemNumber(String value) implements Serializable {

    public CatalogueItemNumber {
        if (value == null || !value.matches("[0-9A-HJKMNP-TV-Z]{13}")) {
            throw new NotFoundException("CatalogueItemNumber", value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
