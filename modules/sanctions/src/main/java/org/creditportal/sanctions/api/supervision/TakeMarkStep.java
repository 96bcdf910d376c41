package org.creditportal.sanctions.api.supervision;

import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditSubject;

/** Approves or refuses a proposed mark, or withdraws one. */
public record TakeMarkStep(MarkNumber number, long seenVersion, MarkState next, String reason, CommandToken token)
        implements AuditSubject {

    @Override
    public String auditedObject() {
        return number.value();
    }

    @Override
    public String auditedReason() {
        return reason;
    }
}
