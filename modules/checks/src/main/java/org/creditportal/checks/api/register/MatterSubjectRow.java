package org.creditportal.checks.api.register;

import java.io.Serializable;
import java.time.Instant;

/**
 * A subject of a registered matter.
 *
 * @param text code or number as it was told, a personal number masked
 * @param seen whether it was looked at in time
 * @param withdrawal when, by whom and why it was taken out; {@code null} while it is a subject
 */
public record MatterSubjectRow(String text, Instant toldAt, boolean seen, Withdrawal withdrawal)
        implements Serializable {

    /** That it was taken out. */
    public record Withdrawal(Instant at, String officer, String reason) implements Serializable {}
}
