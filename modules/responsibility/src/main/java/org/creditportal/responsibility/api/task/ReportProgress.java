package org.creditportal.responsibility.api.task;

import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditSubject;

/**
 * Tells how far a task is.
 *
 * @param percent 0 to 100
 * @param text what was done
 */
public record ReportProgress(TaskNumber number, long seenVersion, int percent, String text, CommandToken token)
        implements AuditSubject {

    @Override
    public String auditedObject() {
        return number.value();
    }

    @Override
    public String auditedReason() {
        return text;
    }
}
