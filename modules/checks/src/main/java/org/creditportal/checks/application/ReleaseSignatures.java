package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.creditportal.casework.api.step.Signatories;
import org.creditportal.checks.api.ChecksAudit;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.kernel.procedure.Signature;

/** Who releases rules, signed and written to the audit trail. */
@ApplicationScoped
class ReleaseSignatures {

    @Inject
    Signatories signatories;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    Signature release(String area, int revision) {
        trail.record(ChecksAudit.CHECK_RULES_RELEASED, area + " " + revision, null);
        return signatories.current().sign(clock.instant());
    }
}
