package org.creditportal.records.api.correction;

import java.io.Serializable;
import org.creditportal.kernel.error.NotFoundException;

/**
 * Business identity of one proposed change of a record; stands in addresses.
 * Thirteen characters of Crockford's base 32, assigned at birth, sorted by time.
 */
public record CorrectionNumber(String value) implements Serializable {

    public CorrectionNumber {
        if (value == null || !value.matches("[0-9A-HJKMNP-TV-Z]{13}")) {
            throw new NotFoundException("CorrectionNumber", value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
