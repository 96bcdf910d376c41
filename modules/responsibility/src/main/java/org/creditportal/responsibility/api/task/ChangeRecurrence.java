package org.creditportal.responsibility.api.task;

import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditSubject;

/**
 * Changes how often a task is assigned anew; what was assigned goes on.
 *
 * @param recurrence the other one, not {@link Recurrence#ONCE}
 */
public record ChangeRecurrence(
        TaskNumber number, long seenVersion, Recurrence recurrence, String reason, CommandToken token)
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
