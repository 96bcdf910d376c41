package org.creditportal.identity.api;

import org.creditportal.kernel.audit.AuditSubject;

/**
 * Shut an account. Sessions that are open end within a minute.
 *
 * @param officerId the account
 * @param reason why, for the audit trail
 * @param seenVersion {@link OfficerView#getVersion()} of the state shown
 */
public record DisableOfficer(String officerId, String reason, long seenVersion) implements AuditSubject {

    @Override
    public String auditedObject() {
        return officerId;
    }

    @Override
    public String auditedReason() {
        return reason;
    }
}
