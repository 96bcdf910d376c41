package org.creditportal.identity.api;

import org.creditportal.kernel.audit.AuditSubject;

/**
 * Open a shut account again.
 *
 * @param officerId the account
 * @param reason why, for the audit trail
 * @param seenVersion {@link OfficerView#getVersion()} of the state shown
 */
public record EnableOfficer(String officerId, String reason, long seenVersion) implements AuditSubject {

    @Override
    public String auditedObject() {
        return officerId;
    }

    @Override
    public String auditedReason() {
        return reason;
    }
}
