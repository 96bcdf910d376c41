package org.creditportal.sanctions.api;

import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditSubject;

/** Another officer of the lead bureau hands the chosen measures out, or returns the choice. */
public record DecideCase(CaseNumber number, long seenVersion, boolean approve, String reason, CommandToken token)
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
