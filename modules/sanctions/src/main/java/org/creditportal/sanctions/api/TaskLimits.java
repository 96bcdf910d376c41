package org.creditportal.sanctions.api;

import java.util.List;

/** Working days for receiving, responding, feeding back and reversing; with their source. */
public record TaskLimits(
        int receive,
        int respond,
        int feedBack,
        int reverse,
        boolean assumption,
        List<String> requirements,
        String note) {

    public TaskLimits {
        requirements = requirements == null ? List.of() : List.copyOf(requirements);
    }
}
