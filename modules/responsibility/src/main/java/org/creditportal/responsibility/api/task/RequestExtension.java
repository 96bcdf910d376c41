package org.creditportal.responsibility.api.task;

import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditSubject;

/** Asks for more working days, before the last day is over. */
public record RequestExtension(TaskNumber number, long seenVersion, int workingDays, String reason, CommandToken token)
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
