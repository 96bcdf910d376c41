package org.creditportal.sanctions.api;

import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditSubject;

/** Asks for early lifting, grants or refuses it. */
public record TakeRestrictionStep(
        RestrictionNumber number, long seenVersion, RestrictionState next, String reason, CommandToken token)
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
