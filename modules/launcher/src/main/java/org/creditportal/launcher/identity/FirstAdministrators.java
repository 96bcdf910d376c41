package org.creditportal.launcher.identity;

import java.util.ArrayList;
import java.util.List;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.launcher.files.SecretFiles;

/**
 * The first officers of a tenant in production: one administrator of each kind, who exclude each other, and one officer of
 * the credit office, who invites the bureaus; the security administrator invites the others. Their passwords serve for the first login only.
 */
public final class FirstAdministrators {

    private static final List<String> ROLES = List.of("system-admin", "security-admin", "audit-admin", "credit-office");

    private final SecretFiles secrets;

    public FirstAdministrators(SecretFiles secrets) {
        this.secrets = secrets;
    }

    /** These officers, with passwords that lie in files of the tenant's secrets. */
    public List<OfficerAccount> of(TenantDefinition tenant) {
        List<String> actions = new ArrayList<>(List.of("UPDATE_PASSWORD"));
        if (tenant.security().secondFactor()) {
            actions.add("CONFIGURE_TOTP");
        }
        return ROLES.stream().map(role -> account(tenant, role, actions)).toList();
    }

    private OfficerAccount account(TenantDefinition tenant, String role, List<String> actions) {
        String username = "first." + role;
        String password = secrets.firstPassword(tenant.id(), role);
        return new OfficerAccount(
                username,
                null,
                username,
                tenant.creditOffice().id(),
                List.of(role),
                password,
                true,
                List.copyOf(actions));
    }
}
