package org.creditportal.checks.domain.check;

import java.time.Instant;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;

/** An officer about to sign at a moment, with a reason or without. */
public record Signatures(Signatory officer, Instant at) {

    Signature plain() {
        return officer.sign(at);
    }

    Signature reasoned(Reason reason) {
        return officer.sign(at, reason);
    }
}
