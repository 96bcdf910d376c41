package org.creditportal.identity.api;

import org.creditportal.kernel.audit.AuditSubject;

/**
 * End an officer's waiting after failed logins.
 *
 * @param officerId the account
 * @param reason why, for the audit trail
 * @param seenVersion {@link OfficerView#getVersion()} of the state shown
 */
public record UnlockOfficer(String officerId, String reason, long seenVersion) implements AuditSubject {

    @Override
    public String auditedObject() {
        return officerId;
    }

    @Override
    public String auditedReason() {
        return reason;
    }
}
