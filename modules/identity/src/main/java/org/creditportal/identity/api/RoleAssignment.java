package org.creditportal.identity.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Which roles one person may hold together. The three administrators (system, security, audit) exclude each other and
 * every other role: who keeps the system, who gives the rights and who looks at the trail must be three persons, and none
 * of them decides on credit (GB/T 22239 separation of the three administrators).
 */
public final class RoleAssignment {

    private RoleAssignment() {}

    /**
     * Checks a set of roles.
     *
     * @throws IdentityException {@link IdentityError#ROLE_REQUIRED} or {@link IdentityError#EXCLUSIVE_ROLES}
     */
    public static void check(Set<Role> roles) {
        if (roles.isEmpty()) {
            throw new IdentityException(IdentityError.ROLE_REQUIRED);
        }
        List<Role> sorted = new ArrayList<>(roles);
        sorted.sort(null);
        for (Role one : sorted) {
            for (Role other : sorted) {
                if (one != other && excludes(one, other)) {
                    throw new IdentityException(IdentityError.EXCLUSIVE_ROLES, one, other);
                }
            }
        }
    }

    /**
     * Whether only the security administrator gives the role and touches the accounts that hold it: administrators', and every other
     * that gives roles and passwords. Whoever could make himself a colleague of his own kind would be both pairs of eyes.
     */
    public static boolean isReserved(Role role) {
        return role.isAdministrator() || RolePermissions.of(role).contains(IdentityPermission.OFFICERS_MANAGE);
    }

    /** Whether the holders of some of the roles decide, within one bureau, on what the holders of the others propose. */
    public static boolean areBothPairsOfEyes(Collection<Role> ones, Collection<Role> others) {
        return ones.contains(Role.BUREAU_CLERK) && others.contains(Role.BUREAU_REVIEWER)
                || ones.contains(Role.BUREAU_REVIEWER) && others.contains(Role.BUREAU_CLERK);
    }

    /** Whether nobody may hold both roles: an administrator with anything else, an outsider with anything else. */
    public static boolean excludes(Role one, Role other) {
        return one != other
                && (one.isAdministrator() || other.isAdministrator() || one.isOutside() || other.isOutside());
    }
}
