package org.creditportal.identity.application;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.JWSKeySelector;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import java.net.URI;
import java.time.Clock;
import org.creditportal.kernel.settings.Secrets;
import org.creditportal.kernel.tenant.TenantAddress;
import org.creditportal.kernel.tenant.TenantDefinition;

/**
 * One tenant's Keycloak realm as the portal speaks with it. The browser is sent to the outer address, the server itself
 * calls the inner one; tokens name the outer one. Nothing of it is shared between tenants.
 *
 * @param issuer what the realm's tokens name as their issuer
 * @param outside base of the protocol's addresses for browsers
 * @param inside the same for calls from server to server
 * @param officeUrl the tenant's office, without trailing slash
 * @param client proof of the client {@code portal}
 * @param keys the realm's public signing keys
 * @param attempts seals the logins that begin here
 */
record OpenIdRealm(
        Issuer issuer,
        String outside,
        String inside,
        String officeUrl,
        ClientAuthentication client,
        RealmKeys keys,
        SealedAttempts attempts) {

    /** The client of the portal in every realm; also the audience of access tokens for its API. */
    static final ClientID CLIENT = new ClientID("portal");

    static final int CONNECT_TIMEOUT_MILLIS = 3_000;
    static final int READ_TIMEOUT_MILLIS = 8_000;

    private static final String PROTOCOL = "/protocol/openid-connect";

    static OpenIdRealm of(TenantDefinition tenant, Clock clock) {
        TenantAddress address = TenantAddress.of(tenant);
        Secret secret = new Secret(Secrets.text(tenant.id(), "portal-client.secret"));
        String inside = address.internalIssuer() + PROTOCOL;
        return new OpenIdRealm(
                new Issuer(address.issuer()),
                address.issuer() + PROTOCOL,
                inside,
                address.officeUrl(),
                new ClientSecretBasic(CLIENT, secret),
                RealmKeys.at(inside + "/certs", clock),
                new SealedAttempts(Secrets.bytes(tenant.id(), "login-attempt.key"), clock));
    }

    /** Chooses the key of a token; only RS256 is let through, whatever a token's header says. */
    JWSKeySelector<SecurityContext> keySelector() {
        return new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys);
    }

    /** The same for tokens that the realm's token endpoint has just given. */
    JWSKeySelector<SecurityContext> keySelectorOfOwnTokens() {
        return new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys.forTokensOfTheRealm());
    }

    URI authorizationEndpoint() {
        return URI.create(outside + "/auth");
    }

    URI tokenEndpoint() {
        return URI.create(inside + "/token");
    }

    URI logoutEndpoint() {
        return URI.create(outside + "/logout");
    }

    /** Where the realm sends the browser back to: from configuration, never from the Host header. */
    URI redirectUri() {
        return URI.create(officeUrl + "/callback");
    }
}
