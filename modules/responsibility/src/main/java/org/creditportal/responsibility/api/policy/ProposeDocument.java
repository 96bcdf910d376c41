package org.creditportal.responsibility.api.policy;

import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditSubject;

/**
 * A document, or a next edition of one, and the form that it comes from.
 *
 * @param reason why
 * @param seenEdition how many editions of it the officer saw; 0 for a new one and one of the tenant's file
 */
public record ProposeDocument(WrittenDocument document, String reason, long seenEdition, CommandToken token)
        implements AuditSubject {

    @Override
    public String auditedObject() {
        return document.id();
    }

    @Override
    public String auditedReason() {
        return reason;
    }
}
