package org.creditportal.sanctions.api;

import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditSubject;

/** Leads a task on; the same command for every step that asks for no more than a reason. */
public record TakeTaskStep(TaskNumber number, long seenVersion, TaskState next, String reason, CommandToken token)
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
