package org.creditportal.checks.api.check;

import java.io.Serializable;
import java.time.Instant;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * A check as a line of a table.
 *
 * @param subject its name, or what was asked for; a personal number masked
 * @param result of the last look
 * @param outcome {@code null} until it is told
 */
public record CheckRow(
        String number,
        LocalizedText area,
        String matter,
        String subject,
        CheckResult result,
        CheckState state,
        String bureau,
        String officer,
        Instant lookedAt,
        MatterOutcome outcome,
        Deviation deviation)
        implements Serializable {}
