package org.creditportal.kernel.job;

import org.creditportal.kernel.audit.AuditSubject;

/**
 * Have work done in the background.
 *
 * @param kind of a {@link JobHandler}
 * @param parameters what the handler needs, mostly JSON; kept encrypted
 * @param purpose what is asked for, as the audit trail tells it; no personal data in clear
 */
public record RequestJob(String kind, String parameters, String purpose) implements AuditSubject {

    @Override
    public String auditedObject() {
        return kind;
    }

    @Override
    public String auditedReason() {
        return purpose;
    }
}
