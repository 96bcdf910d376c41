package org.creditportal.kernel.audit;

import java.util.List;

/**
 * What the verifier found.
 *
 * @param lines how many sealed lines the trail has
 * @param findings what is wrong, in the order of the trail; many faults of the same cause are told as the first of them
 */
public record AuditVerification(long lines, List<AuditFinding> findings) {

    public AuditVerification {
        findings = List.copyOf(findings);
    }

    /** Whether nothing was changed, deleted, doubled, cut off, put back or left unsealed. */
    public boolean intact() {
        return findings.isEmpty();
    }
}
