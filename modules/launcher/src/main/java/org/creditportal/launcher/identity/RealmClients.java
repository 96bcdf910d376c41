package org.creditportal.launcher.identity;

import java.util.List;
import java.util.Map;
import org.creditportal.kernel.tenant.TenantAddress;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.resource.ClientResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.ClientScopeRepresentation;
import org.keycloak.representations.idm.ProtocolMapperRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;

/** The clients of a realm and what their tokens say about the officer. */
final class RealmClients {

    static final String DEMO_DATA = "demo-data";
    private static final String SCOPE = "credit-portal";
    private static final String PROTOCOL = "openid-connect";

    /** Roles of duties are made by the portal too, which no lesser right than the realm's management allows. */
    private static final List<String> ADMINISTRATION_ROLES = List.of(
            "manage-users", "view-users", "query-users", "query-groups", "view-realm", "manage-realm", "view-events");

    private final RealmResource realm;
    private final String scope;

    RealmClients(RealmResource realm) {
        this.realm = realm;
        this.scope = scope();
    }

    /** The client through which officers log in. */
    void portal(TenantAddress address, String secret) {
        ClientRepresentation client = confidential("portal", secret);
        client.setStandardFlowEnabled(true);
        client.setServiceAccountsEnabled(false);
        client.setBaseUrl(address.officeUrl() + "/");
        client.setRedirectUris(List.of(address.officeUrl() + "/callback"));
        client.setWebOrigins(List.of());
        client.setAttributes(
                Map.of("pkce.code.challenge.method", "S256", "post.logout.redirect.uris", address.officeUrl() + "/*"));
        ensure(client).addDefaultClientScope(scope);
    }

    /** The client through which the portal administers officers; it may do so in this realm only. */
    void administration(String secret) {
        ClientResource client = ensure(confidential("administration", secret));
        String user = client.getServiceAccountUser().getId();
        String management = find("realm-management").getId();
        List<RoleRepresentation> roles = realm.clients().get(management).roles().list().stream()
                .filter(role -> ADMINISTRATION_ROLES.contains(role.getName()))
                .toList();
        realm.users().get(user).roles().clientLevel(management).add(roles);
    }

    /** A bureau's program. */
    void machine(MachineClient machine) {
        ClientRepresentation client = confidential(machine.clientId(), machine.secret());
        ClientResource resource = ensure(client);
        resource.addDefaultClientScope(scope);
        if (resource.getProtocolMappers().getMappers().stream()
                .noneMatch(mapper -> "bureau".equals(mapper.getName()))) {
            resource.getProtocolMappers()
                    .createMapper(mapper(
                            "bureau",
                            "oidc-hardcoded-claim-mapper",
                            Map.of(
                                    "claim.name", "bureau",
                                    "claim.value", machine.bureau(),
                                    "jsonType.label", "String",
                                    "access.token.claim", "true",
                                    "introspection.token.claim", "true")))
                    .close();
        }
        RoleRepresentation clerk = realm.roles().get("bureau-clerk").toRepresentation();
        realm.users()
                .get(resource.getServiceAccountUser().getId())
                .roles()
                .realmLevel()
                .add(List.of(clerk));
    }

    /** The client through which demo data is sent in with the demo officers' passwords; it exists only meanwhile. */
    void demoData() {
        ClientRepresentation client = client(DEMO_DATA);
        client.setPublicClient(true);
        client.setStandardFlowEnabled(false);
        client.setDirectAccessGrantsEnabled(true);
        ensure(client).addDefaultClientScope(scope);
    }

    /** Takes a client away, if it is there. */
    void remove(String clientId) {
        realm.clients()
                .findByClientId(clientId)
                .forEach(client -> realm.clients().get(client.getId()).remove());
    }

    private ClientResource ensure(ClientRepresentation desired) {
        ClientRepresentation present = find(desired.getClientId());
        if (present == null) {
            return realm.clients()
                    .get(CreatedResponseUtil.getCreatedId(realm.clients().create(desired)));
        }
        ClientResource resource = realm.clients().get(present.getId());
        if (!Representations.agree(desired, present)) {
            resource.update(desired);
        }
        return resource;
    }

    private ClientRepresentation find(String clientId) {
        return realm.clients().findByClientId(clientId).stream().findFirst().orElse(null);
    }

    private static ClientRepresentation confidential(String clientId, String secret) {
        ClientRepresentation client = client(clientId);
        client.setPublicClient(false);
        client.setClientAuthenticatorType("client-secret");
        client.setSecret(secret);
        client.setStandardFlowEnabled(false);
        client.setServiceAccountsEnabled(true);
        client.setDirectAccessGrantsEnabled(false);
        return client;
    }

    private static ClientRepresentation client(String clientId) {
        ClientRepresentation client = new ClientRepresentation();
        client.setClientId(clientId);
        client.setProtocol(PROTOCOL);
        client.setEnabled(true);
        client.setImplicitFlowEnabled(false);
        client.setFullScopeAllowed(true);
        return client;
    }

    private String scope() {
        return realm.clientScopes().findAll().stream()
                .filter(present -> SCOPE.equals(present.getName()))
                .map(ClientScopeRepresentation::getId)
                .findFirst()
                .orElseGet(this::createScope);
    }

    private String createScope() {
        ClientScopeRepresentation officer = new ClientScopeRepresentation();
        officer.setName(SCOPE);
        officer.setProtocol(PROTOCOL);
        officer.setAttributes(Map.of("include.in.token.scope", "false", "display.on.consent.screen", "false"));
        officer.setProtocolMappers(List.of(
                mapper("roles", "oidc-usermodel-realm-role-mapper", claim("roles")),
                mapper("groups", "oidc-group-membership-mapper", claim("groups")),
                mapper(
                        "audience",
                        "oidc-audience-mapper",
                        Map.of(
                                "included.custom.audience", "portal",
                                "id.token.claim", "false",
                                "access.token.claim", "true",
                                "introspection.token.claim", "true"))));
        return CreatedResponseUtil.getCreatedId(realm.clientScopes().create(officer));
    }

    private static Map<String, String> claim(String name) {
        return Map.of(
                "claim.name", name,
                "multivalued", "true",
                "full.path", "true",
                "jsonType.label", "String",
                "id.token.claim", "true",
                "access.token.claim", "true",
                "introspection.token.claim", "true",
                "userinfo.token.claim", "false");
    }

    private static ProtocolMapperRepresentation mapper(String name, String type, Map<String, String> settings) {
        ProtocolMapperRepresentation mapper = new ProtocolMapperRepresentation();
        mapper.setName(name);
        mapper.setProtocol(PROTOCOL);
        mapper.setProtocolMapper(type);
        mapper.setConfig(settings);
        return mapper;
    }
}
