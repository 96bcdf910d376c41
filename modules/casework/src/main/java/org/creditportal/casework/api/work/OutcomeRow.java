package org.creditportal.casework.api.work;

import java.io.Serializable;
import java.time.Instant;

/**
 * What came of something that an officer started.
 *
 * @param module whose bundle says {@code outcome.<kind>}; of a matter {@code number.<kind>} and the words of its state
 * @param kind what was done; of a matter what it is
 * @param state of a matter the key of the state that it came to; {@code null} where the kind says all
 * @param name what it is called
 * @param by the name of who did it
 * @param at when
 * @param reason why; {@code null} where none was given
 */
public record OutcomeRow(
        String module,
        String kind,
        String state,
        String name,
        String detail,
        WorkPlace place,
        String by,
        Instant at,
        String reason)
        implements Serializable {

    /** What was done, in words of its own. */
    public OutcomeRow(
            String module,
            String kind,
            String name,
            String detail,
            WorkPlace place,
            String by,
            Instant at,
            String reason) {
        this(module, kind, null, name, detail, place, by, at, reason);
    }
}
