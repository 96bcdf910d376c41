package org.creditportal.kernel.job;

import java.io.Serializable;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.identifier.Identifiers;

/** By which addresses know a job. */
public record JobNumber(String value) implements Serializable {

    public JobNumber {
        if (!Identifiers.isText(value)) {
            throw new NotFoundException("Job", value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
