package org.creditportal.records.api.subject;

import java.io.Serializable;
import org.creditportal.kernel.error.NotFoundException;

/**
 * Business identity of a merger of two subjects, from its proposal on.
 * Thirteen characters of Crockford's base 32, assigned at birth, sorted by time.
 */
public record MergeNumber(String value) implements Serializable {

    public MergeNumber {
        if (value == null || !value.matches("[0-9A-HJKMNP-TV-Z]{13}")) {
            throw new NotFoundException("MergeNumber", value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
