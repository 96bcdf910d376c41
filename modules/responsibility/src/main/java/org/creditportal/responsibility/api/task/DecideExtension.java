package org.creditportal.responsibility.api.task;

import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditSubject;

/** Grants or refuses an extension. */
public record DecideExtension(
        ExtensionNumber number, long seenVersion, boolean grant, String reason, CommandToken token)
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
