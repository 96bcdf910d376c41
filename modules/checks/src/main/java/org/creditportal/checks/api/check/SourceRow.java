package org.creditportal.checks.api.check;

import java.io.Serializable;
import java.time.Instant;

/**
 * A source of a look.
 *
 * @param asOf whose data it told; {@code null} where it told nothing
 */
public record SourceRow(String module, SourceStanding standing, Instant asOf) implements Serializable {}
