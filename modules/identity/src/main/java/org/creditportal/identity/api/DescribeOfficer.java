package org.creditportal.identity.api;

import org.creditportal.kernel.audit.AuditSubject;

/**
 * Change an officer's name and address.
 *
 * @param officerId the account
 * @param displayName the person's name, up to 60 characters
 * @param email address; {@code null} when there is none
 * @param reason why, for the audit trail
 * @param seenVersion {@link OfficerView#getVersion()} of the state shown
 */
public record DescribeOfficer(String officerId, String displayName, String email, String reason, long seenVersion)
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
