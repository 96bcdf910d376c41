package org.creditportal.identity.api;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;
import org.creditportal.kernel.procedure.Signatory;

/**
 * Somebody at work in one tenant: a person who logged in, or a machine client acting for its bureau. As the tenant's
 * Keycloak realm told at login or at the last refresh, at most a minute ago.
 *
 * @param id the account's id in Keycloak; stays when the name changes
 * @param username the login name; for a machine client its client id
 * @param displayName the name shown; the user name when the account has none
 * @param bureau id of the bureau; {@code null} for an account outside any bureau
 * @param roles the jobs held
 * @param permissions what the roles allow, see {@link PermissionSource}
 * @param duties ids of the administrative areas the officer answers for, by bureau or personally
 * @param leadDuties those of them where the bureau leads
 * @param succeeded ids of the bureaus that the officer's bureau succeeded, whose matters are its own
 */
public record Officer(
        String id,
        String username,
        String displayName,
        String bureau,
        Set<Role> roles,
        Set<String> permissions,
        Set<String> duties,
        Set<String> leadDuties,
        Set<String> succeeded)
        implements Serializable {

    private static final long serialVersionUID = 2L;

    public Officer {
        roles = Set.copyOf(roles);
        permissions = Set.copyOf(permissions);
        duties = Set.copyOf(duties);
        leadDuties = Set.copyOf(leadDuties);
        succeeded = Set.copyOf(succeeded);
    }

    /** Whose bureau succeeded none. */
    public Officer(
            String id,
            String username,
            String displayName,
            String bureau,
            Set<Role> roles,
            Set<String> permissions,
            Set<String> duties,
            Set<String> leadDuties) {
        this(id, username, displayName, bureau, roles, permissions, duties, leadDuties, Set.of());
    }

    /** Whether the officer holds the permission. */
    public boolean may(String permission) {
        return permissions.contains(permission);
    }

    /** Whether what belongs to that bureau is the own bureau's: it is that one, or holds now what that one held. */
    public boolean isOf(String otherBureau) {
        return signatory().isOf(otherBureau);
    }

    /** Ids under which the matters of the officer's bureau are kept: its own and those that it succeeded; none outside any. */
    public Set<String> bureaus() {
        Set<String> all = new HashSet<>(succeeded);
        if (bureau != null) {
            all.add(bureau);
        }
        return all;
    }

    /** Whether the officer may see what belongs to that bureau: the own one, or any with {@link IdentityPermission#BUREAUS_ALL}. */
    public boolean seesBureau(String otherBureau) {
        return may(IdentityPermission.BUREAUS_ALL) || isOf(otherBureau);
    }

    /** The officer as one who takes steps of official procedures. */
    public Signatory signatory() {
        return new Signatory(id, displayName, bureau, roles.contains(Role.CREDIT_OFFICE), succeeded);
    }
}
