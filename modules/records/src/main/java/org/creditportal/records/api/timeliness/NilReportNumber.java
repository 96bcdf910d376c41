package org.creditportal.records.api.timeliness;

import java.io.Serializable;
import org.creditportal.kernel.error.NotFoundException;

/** Business identity of a nil report; thirteen characters of Crockford's base 32, sorted by time. */
public record NilReportNumber(String value) implements Serializable {

    public NilReportNumber {
        if (value == null || !value.matches("[0-9A-HJKMNP-TV-Z]{13}")) {
            throw new NotFoundException("NilReport", value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
