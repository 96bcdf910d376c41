package org.creditportal.kernel.tenant;

import java.util.Map;
import org.creditportal.kernel.settings.PortalSettings;

/**
 * Where a tenant is reached from outside. Built from configuration only: a Host header as sent is never trusted in a
 * redirect or an address that is handed out.
 *
 * @param publicUrl the public site, without trailing slash, for example {@code http://kunming.localhost:8080}
 * @param officeUrl the office, without trailing slash
 * @param issuer the tenant's Keycloak realm, as its tokens name it
 * @param internalIssuer the same realm as the server reaches it
 */
public record TenantAddress(String publicUrl, String officeUrl, String issuer, String internalIssuer) {

    private static final Map<String, Integer> DEFAULT_PORTS = Map.of("http", 80, "https", 443);

    /** The addresses of a tenant in this installation. */
    public static TenantAddress of(TenantDefinition tenant) {
        String scheme = PortalSettings.SCHEME.text();
        int port = PortalSettings.PORT.number();
        String suffix = Integer.valueOf(port).equals(DEFAULT_PORTS.get(scheme)) ? "" : ":" + port;
        String publicUrl = scheme + "://" + tenant.hosts().get(0) + suffix;
        String realm = "/realms/" + tenant.id();
        return new TenantAddress(
                publicUrl,
                publicUrl + "/office",
                PortalSettings.KEYCLOAK_URL.text() + realm,
                PortalSettings.KEYCLOAK_INTERNAL_URL.find().orElseGet(PortalSettings.KEYCLOAK_URL::text) + realm);
    }
}
