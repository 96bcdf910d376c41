package org.creditportal.responsibility.api.task;

import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditSubject;

/**
 * Hands a part of a task on to a co bureau, as a task of its own.
 *
 * @param parent the task of which it is a part
 * @param bureau id of the co bureau
 */
public record HandOnTask(
        TaskNumber parent,
        long seenVersion,
        String title,
        String content,
        String bureau,
        TaskTerm term,
        CommandToken token)
        implements AuditSubject {

    @Override
    public String auditedObject() {
        return parent.value();
    }

    @Override
    public String auditedReason() {
        return title;
    }
}
