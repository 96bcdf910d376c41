package org.creditportal.identity.api;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;

/** Accounts of officers, the audit trail, and what is seen of other bureaus. */
public final class IdentityPermission implements PermissionSource {

    /** See what belongs to every bureau of the tenant, not only to one's own. */
    public static final String BUREAUS_ALL = "bureaus.all";

    /** See the officers of the tenant with bureau, roles and duties. */
    public static final String OFFICERS_VIEW = "officers.view";

    /** Invite, assign, disable and enable officers. */
    public static final String OFFICERS_MANAGE = "officers.manage";

    /** Give and take the roles that are {@link RoleAssignment#isReserved reserved}, and change the accounts that hold them. */
    public static final String ADMINISTRATORS_MANAGE = "administrators.manage";

    /** Read and verify the audit trail. */
    public static final String AUDIT_VIEW = "audit.view";

    /** Confirm, as the second officer, that the audit trail is broken and goes on. */
    public static final String AUDIT_CONFIRM = "audit.confirm";

    /** See how the work in the background stands. */
    public static final String SYSTEM_VIEW = "system.view";

    @Override
    public Map<String, Set<Role>> holders() {
        return Map.ofEntries(
                entry(BUREAUS_ALL, Set.of(Role.CREDIT_OFFICE)),
                entry(OFFICERS_VIEW, Set.of(Role.CREDIT_OFFICE, Role.SECURITY_ADMIN)),
                entry(OFFICERS_MANAGE, Set.of(Role.CREDIT_OFFICE, Role.SECURITY_ADMIN)),
                entry(ADMINISTRATORS_MANAGE, Set.of(Role.SECURITY_ADMIN)),
                entry(AUDIT_VIEW, Set.of(Role.AUDIT_ADMIN)),
                entry(SYSTEM_VIEW, Set.of(Role.SYSTEM_ADMIN)),
                entry(AUDIT_CONFIRM, Set.of(Role.AUDIT_ADMIN, Role.SECURITY_ADMIN)));
    }
}
