package org.creditportal.sanctions.api.typical;

import java.io.Serializable;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditSubject;

/** The credit office publishes, refuses or withdraws. */
public record LeadTypicalCase(
        TypicalCaseNumber number, long seenVersion, TypicalCaseState next, String reason, CommandToken token)
        implements AuditSubject, Serializable {

    @Override
    public String auditedObject() {
        return number.value();
    }

    @Override
    public String auditedReason() {
        return reason;
    }
}
