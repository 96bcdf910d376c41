package org.creditportal.checks.api.batch;

import java.io.Serializable;

/**
 * Whom one line asks for.
 *
 * @param line its number in the file, or among what was pasted; from 1
 * @param identifier code or number as written
 * @param name {@code null} for none
 */
public record AskedLine(int line, String identifier, String name) implements Serializable {

    /** Without what was written, which may be a personal number. */
    @Override
    public String toString() {
        return String.valueOf(line);
    }
}
