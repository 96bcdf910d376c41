package org.creditportal.identity.api;

import java.util.Set;
import org.creditportal.kernel.audit.AuditSubject;

/**
 * Give an officer a place and jobs; replaces what was there.
 *
 * @param officerId the account
 * @param bureau id of the bureau; may be {@code null} for administrators only
 * @param roles at least one
 * @param ownDuties ids of areas beside those of the bureau
 * @param reason why, for the audit trail
 * @param seenVersion {@link OfficerView#getVersion()} of the state shown
 */
public record AssignOfficer(
        String officerId, String bureau, Set<Role> roles, Set<String> ownDuties, String reason, long seenVersion)
        implements AuditSubject {

    public AssignOfficer {
        roles = Set.copyOf(roles);
        ownDuties = Set.copyOf(ownDuties);
    }

    @Override
    public String auditedObject() {
        return officerId;
    }

    @Override
    public String auditedReason() {
        return reason;
    }
}
