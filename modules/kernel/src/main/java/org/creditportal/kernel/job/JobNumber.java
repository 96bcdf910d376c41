package org.creditportal.kernel.job;

import java.io.Serializable;

/** By which addresses know a job. */
public record JobNumber(String value) implements Serializable {

    @Override
    public String toString() {
        return value;
    }
}
