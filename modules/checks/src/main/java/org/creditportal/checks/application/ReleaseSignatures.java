package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.creditportal.casework.api.step.Signatories;
import org.creditportal.checks.api.ChecksAudit;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.kernel.procedure.Signature;

/** Who releases rules and scoring models, signed and written to the audit trail. */
@ApplicationScoped
class ReleaseSignatures {

    @Inject
    Signatories signatories;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    Signature release(String area, int revision) {
        return released(ChecksAudit.CHECK_RULES_RELEASED, area + " " + revision);
    }

    Signature releaseModel(String model, int edition) {
        return released(ChecksAudit.SCORING_MODEL_RELEASED, model + " " + edition);
    }

    private Signature released(String event, String what) {
        trail.record(event, what, null);
        return signatories.current().sign(clock.instant());
    }
}
