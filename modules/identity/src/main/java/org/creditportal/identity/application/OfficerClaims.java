package org.creditportal.identity.application;

import com.nimbusds.jwt.JWTClaimsSet;
import java.text.ParseException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.identity.api.IdentityException;
import org.creditportal.identity.api.Officer;
import org.creditportal.identity.api.Role;
import org.creditportal.identity.api.RoleAssignment;
import org.creditportal.identity.api.RolePermissions;
import org.creditportal.kernel.tenant.TenantDefinition;

/** Reads an officer out of the claims of a verified token. What the tenant's file does not know is left out. */
final class OfficerClaims {

    /** Realm role of an area's duty: this and the area's id. */
    static final String DUTY = "duty:";

    /** Realm role of an area's lead. */
    static final String LEAD_DUTY = "duty-lead:";

    /** Parent of the bureaus' groups. */
    static final String BUREAUS = "/bureaus/";

    /** Realm role that marks recovery accounts; no job. */
    static final String RECOVERY = "recovery";

    /** As Keycloak calls the account of a client: this and the client's id. */
    static final String SERVICE_ACCOUNT = "service-account-";

    private OfficerClaims() {}

    /**
     * The officer.
     *
     * @throws LoginRefusedException when the account has no role in the portal, or roles that exclude each other
     */
    static Officer read(JWTClaimsSet claims, TenantDefinition tenant) throws LoginRefusedException {
        List<String> realmRoles = texts(claims, "roles");
        Set<Role> roles = EnumSet.noneOf(Role.class);
        realmRoles.forEach(name -> Role.ofRoleName(name).ifPresent(roles::add));
        String login = text(claims, "preferred_username");
        String username = login == null ? claims.getSubject() : login;
        requirePermissible(username, roles);
        boolean machine = isOfClient(username, text(claims, "azp"));
        String bureau = bureau(claims, tenant, machine);
        String shownName = machine ? username.substring(SERVICE_ACCOUNT.length()) : text(claims, "name");
        return new Officer(
                claims.getSubject(),
                machine ? shownName : username,
                shownName == null || shownName.isBlank() ? username : shownName,
                bureau,
                roles,
                RolePermissions.of(roles),
                areas(realmRoles, DUTY, tenant),
                areas(realmRoles, LEAD_DUTY, tenant),
                succeeded(bureau, tenant));
    }

    /**
     * Whether the token was given to a client for itself: it names the account of the very client that it was given to, and the realm has no
     * other account of that name. Whoever comes by the portal's login is a person, whatever the name.
     */
    private static boolean isOfClient(String username, String client) {
        return client != null
                && !client.equals(OpenIdRealm.CLIENT.getValue())
                && username.equalsIgnoreCase(SERVICE_ACCOUNT + client);
    }

    /** Whether the account is the operator's second way in for administrators (ADR 0029). */
    static boolean isRecovery(JWTClaimsSet claims) {
        return texts(claims, "roles").contains(RECOVERY);
    }

    private static void requirePermissible(String username, Set<Role> roles) throws LoginRefusedException {
        try {
            RoleAssignment.check(roles);
        } catch (IdentityException broken) {
            throw new LoginRefusedException(username + ": " + broken.key(), broken);
        }
    }

    /**
     * A person's bureau is its group, which only an administrator can change; the claim of that name counts for machine
     * clients only, where the realm's administrator wired it to the client.
     */
    private static String bureau(JWTClaimsSet claims, TenantDefinition tenant, boolean machine) {
        if (machine) {
            String wired = text(claims, "bureau");
            return wired != null && tenant.bureau(wired).isPresent() ? tenant.holder(wired) : null;
        }
        return bureauOf(texts(claims, "groups"), tenant);
    }

    /**
     * The first of the groups that is a bureau of the tenant, or was one: then the bureau that holds now what it held, so that
     * nobody waits until the realm's groups follow. {@code null} when none is.
     */
    static String bureauOf(Collection<String> groupPaths, TenantDefinition tenant) {
        return groupPaths.stream()
                .filter(path -> path.startsWith(BUREAUS))
                .map(path -> path.substring(BUREAUS.length()))
                .filter(id -> tenant.bureau(id).isPresent())
                .findFirst()
                .map(tenant::holder)
                .orElse(null);
    }

    /** Ids of the bureaus whose matters are the bureau's beside its own. */
    static Set<String> succeeded(String bureau, TenantDefinition tenant) {
        return bureau == null
                ? Set.of()
                : tenant.heldBy(bureau).stream()
                        .filter(held -> !held.equals(bureau))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** The areas of the tenant that roles with the prefix name. */
    static Set<String> areas(Collection<String> realmRoles, String prefix, TenantDefinition tenant) {
        return realmRoles.stream()
                .filter(role -> role.startsWith(prefix))
                .map(role -> role.substring(prefix.length()))
                .filter(id -> tenant.area(id).isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String text(JWTClaimsSet claims, String name) {
        return claims.getClaim(name) instanceof String text ? text : null;
    }

    private static List<String> texts(JWTClaimsSet claims, String name) {
        try {
            List<String> texts = claims.getStringListClaim(name);
            return texts == null ? List.of() : texts;
        } catch (ParseException notTexts) {
            return List.of(); // no role and no bureau follows from a claim of another form
        }
    }
}
