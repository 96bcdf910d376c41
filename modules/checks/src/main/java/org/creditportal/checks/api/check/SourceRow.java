package org.creditportal.checks.api.check;

import java.io.Serializable;
import java.time.Instant;

/**
 * A source of a look, or one list of it that another authority delivers and that the rules rest on.
 *
 * @param asOf whose data it told; {@code null} where it told nothing
 * @param list {@code null} for the source itself
 */
public record SourceRow(String module, SourceStanding standing, Instant asOf, DeliveredList list)
        implements Serializable {

    /** A source itself. */
    public SourceRow(String module, SourceStanding standing, Instant asOf) {
        this(module, standing, asOf, null);
    }
}
