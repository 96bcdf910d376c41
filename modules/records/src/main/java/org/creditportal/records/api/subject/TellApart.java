package org.creditportal.records.api.subject;

import org.creditportal.kernel.audit.AuditSubject;

/**
 * Records that two subjects that look alike are two.
 *
 * @param reason what the officer knows of it
 */
public record TellApart(SubjectNumber one, SubjectNumber other, String reason) implements AuditSubject {

    @Override
    public String auditedObject() {
        return one + " " + other;
    }

    @Override
    public String auditedReason() {
        return reason;
    }
}
