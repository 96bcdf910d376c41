package org.creditportal.launcher.identity;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.creditportal.kernel.tenant.TenantAddress;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.launcher.StartFailedException;
import org.creditportal.launcher.files.SecretFiles;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.RealmRepresentation;
import org.keycloak.representations.idm.RequiredActionProviderRepresentation;

/**
 * Brings a tenant's realm to the state its files ask for. Each step looks at what is there and writes differences only, so a
 * run that was killed anywhere is completed by the next.
 */
public final class RealmProvisioning {

    private static final String ONE_TIME_CODE = "CONFIGURE_TOTP";

    private static final int ATTEMPTS = 3;

    private final Keycloak keycloak;
    private final SecretFiles secrets;

    public RealmProvisioning(Keycloak keycloak, SecretFiles secrets) {
        this.keycloak = keycloak;
        this.secrets = secrets;
    }

    /**
     * Provisions realm, roles, groups, duties and clients.
     *
     * @param secondFactor whether new officers must set up a one-time code
     */
    public void provision(TenantDefinition tenant, boolean secondFactor) {
        guarded(tenant, () -> {
            RealmResource realm = realm(tenant);
            RealmTexts.provision(realm.localization(), tenant);
            secondFactor(realm, secondFactor);
            new RealmOfficers(realm).relaxProfile();
            new RealmRoles(realm, tenant).provision();
            RealmClients clients = new RealmClients(realm);
            clients.portal(TenantAddress.of(tenant), secrets.password(tenant.id(), "portal-client.secret"));
            clients.administration(secrets.password(tenant.id(), "administration-client.secret"));
        });
    }

    /** Creates these officers where they are missing; returns those that are new. */
    public List<OfficerAccount> officers(TenantDefinition tenant, List<OfficerAccount> officers) {
        RealmOfficers realmOfficers =
                new RealmOfficers(keycloak.realm(tenant.id().value()));
        return officers.stream().filter(realmOfficers::ensure).toList();
    }

    /**
     * Creates a tenant's first officers, once in its life: whoever was removed or given another job since stays so. A run that was
     * killed before all of them were made is completed by the next.
     *
     * @return those that are new
     */
    public List<OfficerAccount> firstOfficers(TenantDefinition tenant, List<OfficerAccount> officers) {
        RealmRoles roles = new RealmRoles(keycloak.realm(tenant.id().value()), tenant);
        if (roles.haveFirstOfficers()) {
            return List.of();
        }
        List<OfficerAccount> made = officers(tenant, officers);
        roles.noteFirstOfficers();
        return made;
    }

    /** Opens the second way in for the tenant's administrators; earlier ones are shut. */
    public OfficerAccount recovery(TenantDefinition tenant) {
        RealmResource realm = keycloak.realm(tenant.id().value());
        AtomicReference<OfficerAccount> account = new AtomicReference<>();
        guarded(tenant, () -> account.set(new RealmRecovery(realm, tenant).renew()));
        return account.get();
    }

    /** Creates these machine clients where they are missing. */
    public void machines(TenantDefinition tenant, List<MachineClient> machines) {
        RealmClients clients = new RealmClients(keycloak.realm(tenant.id().value()));
        guarded(tenant, () -> machines.forEach(clients::machine));
    }

    /** Opens or closes the door for demo data. */
    public void demoDoor(TenantDefinition tenant, boolean open) {
        RealmClients clients = new RealmClients(keycloak.realm(tenant.id().value()));
        guarded(tenant, () -> {
            if (open) {
                clients.demoData();
            } else {
                clients.remove(RealmClients.DEMO_DATA);
            }
        });
    }

    private RealmResource realm(TenantDefinition tenant) {
        RealmRepresentation desired = RealmSettings.of(tenant);
        RealmResource realm = keycloak.realm(tenant.id().value());
        try {
            if (!Representations.agree(desired, realm.toRepresentation())) {
                realm.update(desired);
            }
        } catch (NotFoundException missing) {
            keycloak.realms().create(desired);
            // The administrator's token does not know the new realm yet.
            keycloak.tokenManager().grantToken();
        }
        return realm;
    }

    private static void secondFactor(RealmResource realm, boolean demanded) {
        RequiredActionProviderRepresentation action = realm.flows().getRequiredAction(ONE_TIME_CODE);
        if (action.isDefaultAction() != demanded) {
            action.setDefaultAction(demanded);
            realm.flows().updateRequiredAction(ONE_TIME_CODE, action);
        }
    }

    private static void guarded(TenantDefinition tenant, Runnable step) {
        try {
            undisturbed(step);
        } catch (WebApplicationException refused) {
            throw new StartFailedException(
                    "Realm %s cannot be provisioned: %s %s"
                            .formatted(
                                    tenant.id(),
                                    refused.getMessage(),
                                    refused.getResponse().readEntity(String.class)),
                    refused);
        } catch (ProcessingException unreachable) {
            throw new StartFailedException(
                    "Realm " + tenant.id() + " cannot be provisioned: " + unreachable.getMessage(), unreachable);
        }
    }

    /**
     * A run that was killed may have left Keycloak a request that makes just what this one found missing. Each step makes only what
     * is missing, so that it may be taken again.
     */
    private static void undisturbed(Runnable step) {
        for (int attempt = 1; ; attempt++) {
            try {
                step.run();
                return;
            } catch (ClientErrorException refused) {
                boolean madeMeanwhile = refused.getResponse().getStatus() == Response.Status.CONFLICT.getStatusCode();
                if (!madeMeanwhile || attempt == ATTEMPTS) {
                    throw refused;
                }
            }
        }
    }
}
