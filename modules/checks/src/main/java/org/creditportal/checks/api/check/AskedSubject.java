package org.creditportal.checks.api.check;

import java.io.Serializable;

/**
 * Whom an officer asks for.
 *
 * @param identifier code or number as typed; {@code null} where only the name is known
 * @param name as typed; {@code null} for none. Beside a code it is compared, and never decides
 */
public record AskedSubject(AskedBy by, String identifier, String name) implements Serializable {

    /** Without what was typed, which may be a personal number. */
    @Override
    public String toString() {
        return by.name();
    }
}
