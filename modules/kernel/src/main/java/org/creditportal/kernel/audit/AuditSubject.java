package org.creditportal.kernel.audit;

/** A command that says for the audit trail what it is about and why. It never tells personal data. */
public interface AuditSubject {

    /** Business number of the thing acted on. */
    String auditedObject();

    /** The officer's reason, if the act asks for one. */
    default String auditedReason() {
        return null;
    }
}
