package org.creditportal.casework.api.work;

import java.io.Serializable;
import java.time.Instant;

/**
 * What came of something that an officer started.
 *
 * @param module whose bundle says {@code outcome.<kind>}
 * @param kind what was done
 * @param name what it is called
 * @param by the name of who did it
 * @param at when
 * @param reason why; {@code null} where none was given
 */
public record OutcomeRow(
        String module, String kind, String name, String detail, WorkPlace place, String by, Instant at, String reason)
        implements Serializable {}
