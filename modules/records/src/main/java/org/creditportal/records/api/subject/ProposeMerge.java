package org.creditportal.records.api.subject;

import org.creditportal.kernel.audit.AuditSubject;

/**
 * Proposes that two subjects are one.
 *
 * @param from the one that would lead to the other
 * @param into the one that would stay
 * @param reason what the officer knows of it
 */
public record ProposeMerge(SubjectNumber from, SubjectNumber into, String reason) implements AuditSubject {

    @Override
    public String auditedObject() {
        return from + " " + into;
    }

    @Override
    public String auditedReason() {
        return reason;
    }
}
