package org.creditportal.casework.api.work;

import org.creditportal.kernel.audit.AuditSubject;

/**
 * A thing goes to a colleague of the bureau; also to oneself, from a colleague who is away.
 *
 * @param colleague id of the officer who has it then
 * @param reason why
 * @param seenVersion of the holding that the page showed
 */
public record HandOnWork(WorkKey work, String colleague, String reason, long seenVersion) implements AuditSubject {

    @Override
    public String auditedObject() {
        return work.matter();
    }

    @Override
    public String auditedReason() {
        return reason;
    }
}
