package org.creditportal.identity.api;

import org.creditportal.kernel.audit.AuditSubject;

/**
 * Give an officer a new temporary password, because the old one is lost. Open sessions end; waiting after failures ends too.
 *
 * @param officerId the account
 * @param reason why, for the audit trail
 * @param seenVersion {@link OfficerView#getVersion()} of the state shown
 * @param seenPassword {@link OfficerView#passwordSince()} of it: of two who renew it at once, one gives the officer a password
 */
public record RenewPassword(String officerId, String reason, long seenVersion, long seenPassword)
        implements AuditSubject {

    @Override
    public String auditedObject() {
        return officerId;
    }

    @Override
    public String auditedReason() {
        return reason;
    }
}
