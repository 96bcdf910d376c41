package org.creditportal.records.api.subject;

import org.creditportal.kernel.audit.AuditSubject;

/**
 * Asks to see a natural person’s certificate number whole.
 *
 * @param reason the task that needs it (PIPL Art. 34: within statutory power and need)
 */
public record RevealNumber(SubjectNumber subject, String reason) implements AuditSubject {

    @Override
    public String auditedObject() {
        return subject.value();
    }

    @Override
    public String auditedReason() {
        return reason;
    }
}
