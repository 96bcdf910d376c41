package org.creditportal.records.api.subject;

import java.io.Serializable;
import org.creditportal.kernel.error.NotFoundException;

/**
 * Business identity of a subject: whom records and list entries are about.
 * Thirteen characters of Crockford's base 32, assigned at birth, sorted by time.
 */
public record SubjectNumber(String value) implements Serializable {

    public SubjectNumber {
        if (value == null || !value.matches("[0-9A-HJKMNP-TV-Z]{13}")) {
            throw new NotFoundException("SubjectNumber", value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
