package org.creditportal.records.api.subject;

import java.io.Serializable;
import java.time.Instant;

/**
 * A merger as a line of a table.
 */
public record MergeRow(
        MergeNumber number,
        MergeState state,
        String from,
        String fromName,
        String into,
        String intoName,
        String proposedBy,
        Instant proposedAt)
        implements Serializable {}
