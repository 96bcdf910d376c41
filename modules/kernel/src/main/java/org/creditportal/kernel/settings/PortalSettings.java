package org.creditportal.kernel.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * The installation's settings. Each is read from a system property of its key, else from the environment variable of the
 * same words ({@code portal.keycloak.url} → {@code PORTAL_KEYCLOAK_URL}), else from its default.
 */
public enum PortalSettings {
    /** Folder with one folder a tenant ({@code tenants-config}). */
    TENANTS("portal.tenants", null),
    /** Folder with the secrets, outside the repository. */
    SECRETS("portal.secrets", null),
    /** Folder where this node keeps how far each tenant's audit trail is sealed, outside the database and its backups. */
    AUDIT_ANCHORS("portal.audit.anchors", null),
    /** Scheme of the addresses that users see. */
    SCHEME("portal.scheme", "http"),
    /** Port of the addresses that users see. */
    PORT("portal.port", "8080"),
    /** Keycloak's base address as browsers and token issuers say it. */
    KEYCLOAK_URL("portal.keycloak.url", null),
    /** Keycloak's base address from server to server; that of the browsers when absent. */
    KEYCLOAK_INTERNAL_URL("portal.keycloak.internal.url", null),
    /** Largest file that may be imported, in bytes. */
    IMPORT_MAXIMUM_SIZE("portal.import.maximum-size", String.valueOf(1024 * 1024 * 1024)),
    /** Largest XLSX workbook that may be imported, in bytes as uploaded. */
    IMPORT_MAXIMUM_WORKBOOK_SIZE("portal.import.maximum-workbook-size", String.valueOf(64 * 1024 * 1024)),
    /** Most rows that one imported file may have. */
    IMPORT_MAXIMUM_ROWS("portal.import.maximum-rows", "2000000"),
    /**
     * One server that takes all mail in plain text instead of the tenants' own, as {@code 127.0.0.1:3025}, with a third part where
     * letters come back to by IMAP, as {@code 127.0.0.1:3025:3143}: for demonstration and tests; by default none.
     */
    MAIL_SERVER("portal.mail.server", null),
    /** Networks of the load balancers before the nodes, as {@code 172.30.0.0/24}, with commas between; by default none. */
    PROXIES("portal.proxies", ""),
    /** How many nodes of the same kind there are: what a tenant's file allows of all is divided among them. */
    NODES("portal.nodes", "1");

    private final String key;
    private final String defaultValue;

    PortalSettings(String key, String defaultValue) {
        this.key = key;
        this.defaultValue = defaultValue;
    }

    /** The name of the system property. */
    public String key() {
        return key;
    }

    /** The value, if it is set or has a default. */
    public Optional<String> find() {
        String property = System.getProperty(key);
        String value = property != null ? property : System.getenv(environmentName());
        return Optional.ofNullable(value == null || value.isBlank() ? defaultValue : value);
    }

    /**
     * The value.
     *
     * @throws IllegalStateException when it is not set and has no default
     */
    public String text() {
        return find().orElseThrow(() ->
                new IllegalStateException("Setting " + key + " (or " + environmentName() + ") is missing"));
    }

    /** The value as a whole number. */
    public int number() {
        return Integer.parseInt(text());
    }

    /** This node's part of a ceiling that holds for all nodes together; at least one. */
    public static int share(int ceiling) {
        int nodes = Math.max(1, NODES.number());
        return Math.max(1, (ceiling + nodes - 1) / nodes);
    }

    /** The value as a path. */
    public Path path() {
        return Path.of(text());
    }

    private String environmentName() {
        return key.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
