package org.creditportal.responsibility.api.task;

import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditSubject;

/**
 * Does one act with a task.
 *
 * @param reason why; with {@link TaskAct#COMPLETE} what came of it
 */
public record TakeTaskStep(TaskNumber number, long seenVersion, TaskAct act, String reason, CommandToken token)
        implements AuditSubject {

    @Override
    public String auditedObject() {
        return number.value() + " " + act;
    }

    @Override
    public String auditedReason() {
        return reason;
    }
}
