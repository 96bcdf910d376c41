package org.creditportal.identity.api;

import java.util.Set;
import org.creditportal.kernel.audit.AuditSubject;

/**
 * Invite somebody into the tenant.
 *
 * @param username login name: 3 to 40 of a-z, 0-9, dot, hyphen, beginning with a letter
 * @param displayName the person's name, up to 60 characters
 * @param email address; {@code null} when there is none
 * @param bureau id of the bureau; may be {@code null} for administrators only
 * @param roles at least one
 */
public record InviteOfficer(String username, String displayName, String email, String bureau, Set<Role> roles)
        implements AuditSubject {

    public InviteOfficer {
        roles = Set.copyOf(roles);
    }

    @Override
    public String auditedObject() {
        return username;
    }
}
