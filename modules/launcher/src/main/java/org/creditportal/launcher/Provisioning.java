package org.creditportal.launcher;

import java.nio.file.Path;
import java.util.List;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.launcher.demo.DemoCast;
import org.creditportal.launcher.files.SecretFiles;
import org.creditportal.launcher.identity.FirstAdministrators;
import org.creditportal.launcher.identity.KeycloakAccount;
import org.creditportal.launcher.identity.OfficerAccount;
import org.creditportal.launcher.identity.RealmProvisioning;
import org.keycloak.admin.client.Keycloak;

/** Provisions the realms of all tenants, with demo officers or with the first administrators. */
final class Provisioning {

    private final SecretFiles secrets;
    private final Console console;

    Provisioning(SecretFiles secrets, Console console) {
        this.secrets = secrets;
        this.console = console;
    }

    /** Realms with the officers and programs of the demo. These have no second factor: their password is printed anyway. */
    void forDemo(KeycloakAccount administrator, List<TenantDefinition> tenants, DemoCast cast) {
        try (Keycloak keycloak = administrator.login()) {
            RealmProvisioning realms = new RealmProvisioning(keycloak, secrets);
            for (TenantDefinition tenant : tenants) {
                realms.provision(tenant, false);
                realms.officers(tenant, cast.officers(tenant));
                realms.machines(tenant, cast.machines(tenant));
                console.progress("Realm " + tenant.id() + " is up to date");
            }
        }
    }

    /** Realms with the first administrator of each kind. */
    void forProduction(KeycloakAccount administrator, List<TenantDefinition> tenants) {
        try (Keycloak keycloak = administrator.login()) {
            RealmProvisioning realms = new RealmProvisioning(keycloak, secrets);
            for (TenantDefinition tenant : tenants) {
                realms.provision(tenant, tenant.security().secondFactor());
                List<OfficerAccount> created =
                        realms.firstOfficers(tenant, new FirstAdministrators(secrets).of(tenant));
                console.progress("Realm " + tenant.id() + " is up to date");
                created.forEach(officer -> announce(tenant, officer));
            }
        }
    }

    /** Opens the second way in for a tenant's administrators. Name and password are told to nobody but the operator's file. */
    void recover(KeycloakAccount administrator, TenantDefinition tenant) {
        try (Keycloak keycloak = administrator.login()) {
            OfficerAccount account = new RealmProvisioning(keycloak, secrets).recovery(tenant);
            Path file = secrets.writeLogin(tenant.id(), "recovery.login", account.username(), account.password());
            console.print("         name and password of the recovery account of %s, for one login, are in %s"
                    .formatted(tenant.id(), file));
        }
    }

    private void announce(TenantDefinition tenant, OfficerAccount officer) {
        console.print("         new officer %s of %s; password for the first login in %s"
                .formatted(
                        officer.username(),
                        tenant.id(),
                        secrets.firstPasswordFile(tenant.id(), officer.roles().get(0))));
    }
}
