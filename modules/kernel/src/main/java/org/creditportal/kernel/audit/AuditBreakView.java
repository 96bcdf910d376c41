package org.creditportal.kernel.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A place where an audit trail is broken, as two officers acknowledged it. It is told of as long as the trail is kept.
 *
 * @param number of the breaks of the trail
 * @param resumedLine number of the line with which the trail went on
 * @param findings what was wrong
 * @param proposedBy the officer who looked into it
 * @param confirmedBy the second officer
 * @param reason why it is so and cannot be mended
 */
public record AuditBreakView(
        long number,
        long resumedLine,
        List<AuditFinding> findings,
        String proposedBy,
        String confirmedBy,
        String reason,
        Instant acknowledgedAt)
        implements Serializable {

    public AuditBreakView {
        findings = List.copyOf(findings);
    }
}
