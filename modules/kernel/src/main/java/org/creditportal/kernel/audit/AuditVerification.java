package org.creditportal.kernel.audit;

import java.util.List;

/**
 * What the verifier found.
 *
 * @param lines how many sealed lines the trail has
 * @param findings what is wrong, in the order of the trail; many faults of the same cause are told as the first of them
 * @param breaks what was wrong and two officers have acknowledged
 */
public record AuditVerification(long lines, List<AuditFinding> findings, List<AuditBreakView> breaks) {

    public AuditVerification {
        findings = List.copyOf(findings);
        breaks = List.copyOf(breaks);
    }

    /** Whether, beside the acknowledged breaks, nothing was changed, deleted, doubled, cut off, put back or left unsealed. */
    public boolean intact() {
        return findings.isEmpty();
    }
}
