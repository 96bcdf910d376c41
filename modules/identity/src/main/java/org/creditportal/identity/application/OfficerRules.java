package org.creditportal.identity.application;

import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;
import org.creditportal.identity.api.IdentityError;
import org.creditportal.identity.api.IdentityException;
import org.creditportal.identity.api.IdentityPermission;
import org.creditportal.identity.api.InviteOfficer;
import org.creditportal.identity.api.Officer;
import org.creditportal.identity.api.Role;
import org.creditportal.identity.api.RoleAssignment;
import org.creditportal.kernel.tenant.TenantDefinition;

/** What an account must be like, whoever asks for it and by whichever way. */
final class OfficerRules {

    private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9.-]{2,39}");
    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,8}");

    /** What Keycloak does not take in a person's name either. */
    private static final Pattern SPECIAL = Pattern.compile("[<>&\"$%!#?§;*~/\\\\|^=\\[\\]{}()\\p{Cntrl}]");

    private static final int LONGEST_NAME = 60;

    private OfficerRules() {}

    /** Checks all that can be checked without asking the realm. */
    static void requireInvitable(InviteOfficer command, TenantDefinition tenant) {
        requireUsername(command.username());
        requireName(command.displayName());
        requireEmail(command.email());
        requirePlace(command.bureau(), command.roles(), tenant);
    }

    static void requireUsername(String username) {
        if (username == null
                || !USERNAME.matcher(username).matches()
                || username.startsWith(OfficerClaims.SERVICE_ACCOUNT)) {
            throw new IdentityException(IdentityError.INVALID_USERNAME);
        }
    }

    static void requireName(String name) {
        if (name == null
                || name.isBlank()
                || name.length() > LONGEST_NAME
                || SPECIAL.matcher(name).find()) {
            throw new IdentityException(IdentityError.INVALID_NAME, LONGEST_NAME);
        }
    }

    static void requireEmail(String email) {
        if (email != null && !EMAIL.matcher(email).matches()) {
            throw new IdentityException(IdentityError.INVALID_EMAIL);
        }
    }

    static void requirePlace(String bureau, Set<Role> roles, TenantDefinition tenant) {
        RoleAssignment.check(roles);
        if (bureau == null) {
            if (!roles.stream().allMatch(role -> role.isAdministrator() || role.isOutside())) {
                throw new IdentityException(IdentityError.BUREAU_REQUIRED);
            }
        } else if (!tenant.hasBureau(bureau)) {
            throw new IdentityException(IdentityError.UNKNOWN_BUREAU, bureau);
        }
    }

    /** Only the security administrator gives reserved roles or touches who has one. */
    static void requireMayGive(Collection<Role> roles, Officer giver) {
        if (roles.stream().anyMatch(RoleAssignment::isReserved)
                && !giver.may(IdentityPermission.ADMINISTRATORS_MANAGE)) {
            throw new IdentityException(IdentityError.ADMINISTRATORS_RESERVED);
        }
    }

    /**
     * Whoever saw the passwords of both could be both pairs of eyes of the bureau.
     *
     * @param given jobs of the accounts that have theirs from the same giver
     */
    static void requireAnotherHand(Collection<Role> roles, Collection<Role> given) {
        if (RoleAssignment.areBothPairsOfEyes(roles, given)) {
            throw new IdentityException(IdentityError.BOTH_PAIRS_OF_EYES);
        }
    }

    static void requireAreas(Set<String> areas, TenantDefinition tenant) {
        for (String area : areas) {
            if (tenant.area(area).isEmpty()) {
                throw new IdentityException(IdentityError.UNKNOWN_AREA, area);
            }
        }
    }
}
