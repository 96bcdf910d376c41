package org.creditportal.responsibility.api.task;

import java.util.List;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditSubject;

/**
 * Assigns a task to a lead bureau and, as parts of it, to co bureaus.
 *
 * @param source {@code <plan>/<item>} or {@code <module>/<matter>/<clock>}, as its origin has it; {@code null} for ad hoc
 * @param bureau id of the lead bureau
 * @param coBureaus ids of the co bureaus; each gets a task of its own beside the lead's
 */
public record AssignTask(
        TaskOrigin origin,
        String source,
        String title,
        String content,
        String bureau,
        List<String> coBureaus,
        TaskTerm term,
        Recurrence recurrence,
        CommandToken token)
        implements AuditSubject {

    public AssignTask {
        coBureaus = List.copyOf(coBureaus);
    }

    @Override
    public String auditedObject() {
        return bureau;
    }

    @Override
    public String auditedReason() {
        return title;
    }
}
