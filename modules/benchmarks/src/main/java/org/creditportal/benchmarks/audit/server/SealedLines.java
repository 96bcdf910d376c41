package org.creditportal.benchmarks.audit.server;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.kernel.audit.AuditVerification;
import org.creditportal.kernel.audit.AuditVerifier;
import org.creditportal.kernel.audit.KernelAudit;

/** The portal's way. */
@Stateless
public class SealedLines {

    @Inject
    private AuditTrail trail;

    @Inject
    private AuditVerifier verifier;

    public void write(String object) {
        trail.record(KernelAudit.AUDIT_TRAIL_VERIFIED, object, null);
    }

    public AuditVerification verify() {
        return verifier.verify();
    }
}
