package org.creditportal.records.api.correction;

import java.util.Objects;
import org.creditportal.kernel.audit.AuditSubject;

/**
 * A second officer's decision on a proposed change.
 *
 * @param seenVersion version of the proposal that the officer saw
 */
public record DecideCorrection(CorrectionNumber number, long seenVersion, boolean approve, String reason)
        implements AuditSubject {

    public DecideCorrection {
        Objects.requireNonNull(number, "number");
    }

    @Override
    public String auditedObject() {
        return number.value();
    }

    @Override
    public String auditedReason() {
        return reason;
    }
}
