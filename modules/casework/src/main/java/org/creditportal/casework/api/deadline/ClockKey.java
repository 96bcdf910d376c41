package org.creditportal.casework.api.deadline;

import java.io.Serializable;

/**
 * Which clock.
 *
 * @param module the module that owns the matter, for example {@code lists}
 * @param matter the matter's number
 * @param name what has to be done, for example {@code reply}; the module's bundle says it under {@code waiting.<name>}
 * @param round which time it has to be done, from 1: what comes again, such as an answer to whoever speaks again, has a day of its own
 */
public record ClockKey(String module, String matter, String name, int round) implements Serializable {

    /** What has to be done once, or the first time. */
    public ClockKey(String module, String matter, String name) {
        this(module, matter, name, 1);
    }
}
