package org.creditportal.records.api.subject;

import org.creditportal.kernel.audit.AuditSubject;

/**
 * Tells whether a subject is a legal person or another organisation, which the templates do not (K-5).
 *
 * @param kind {@link SubjectKind#LEGAL_PERSON} or {@link SubjectKind#OTHER_ORGANISATION}
 * @param seenVersion version of the dossier that the officer saw
 * @param reason why
 */
public record ClassifySubject(SubjectNumber subject, SubjectKind kind, long seenVersion, String reason)
        implements AuditSubject {

    @Override
    public String auditedObject() {
        return subject.value();
    }

    @Override
    public String auditedReason() {
        return kind + ": " + reason;
    }
}
