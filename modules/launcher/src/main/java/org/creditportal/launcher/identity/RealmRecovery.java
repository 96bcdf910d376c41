package org.creditportal.launcher.identity;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.UserRepresentation;

/**
 * The second way in for a tenant's administrators, when strangers make their accounts wait or nobody knows a password any more:
 * an account that does not exist before it is needed and whose name nobody can guess. It is a security administrator's, so
 * that its holder can set the others right; the portal raises an alarm whenever somebody logs in with it (ADR 0029).
 */
final class RealmRecovery {

    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final RealmResource realm;
    private final TenantDefinition tenant;

    RealmRecovery(RealmResource realm, TenantDefinition tenant) {
        this.realm = realm;
        this.tenant = tenant;
    }

    /** Shuts the accounts of earlier calls and makes a new one, for one login with a password that must be changed. */
    OfficerAccount renew() {
        realm.roles().get(RealmRoles.RECOVERY).getUserMembers().forEach(this::shut);
        List<String> actions = new ArrayList<>(List.of("UPDATE_PASSWORD"));
        if (tenant.security().secondFactor()) {
            actions.add("CONFIGURE_TOTP");
        }
        String username = "recovery." + random();
        OfficerAccount account = new OfficerAccount(
                username,
                null,
                username,
                tenant.creditOffice().id(),
                List.of("security-admin", RealmRoles.RECOVERY),
                "Recovery-" + random() + "-" + random(),
                true,
                List.copyOf(actions));
        new RealmOfficers(realm).ensure(account);
        return account;
    }

    private void shut(UserRepresentation earlier) {
        UserResource account = realm.users().get(earlier.getId());
        UserRepresentation representation = account.toRepresentation();
        representation.setEnabled(false);
        account.update(representation);
        account.logout();
    }

    private static String random() {
        return RANDOM.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(index -> String.valueOf(SIGNS.charAt(index)))
                .collect(Collectors.joining());
    }
}
