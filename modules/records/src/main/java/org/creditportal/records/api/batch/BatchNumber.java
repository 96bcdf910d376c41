package org.creditportal.records.api.batch;

import java.io.Serializable;
import org.creditportal.kernel.error.NotFoundException;

/**
 * Business identity of one received file and of what became of it.
 * Thirteen characters of Crockford's base 32, assigned at birth, sorted by time.
 */
public record BatchNumber(String value) implements Serializable {

    public BatchNumber {
        if (value == null || !value.matches("[0-9A-HJKMNP-TV-Z]{13}")) {
            throw new NotFoundException("BatchNumber", value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
