package org.creditportal.launcher.database;

import org.creditportal.kernel.tenant.TenantDefinition;

/**
 * Names in a tenant's database.
 *
 * @param name the database
 * @param owner the user that runs migrations
 * @param app the user of the office
 * @param site the user of the public site
 */
public record TenantDatabase(String name, String owner, String app, String site) {

    /** Those of a tenant. */
    public static TenantDatabase of(TenantDefinition tenant) {
        String id = tenant.id().value();
        String configured = tenant.database() == null ? null : tenant.database().name();
        return new TenantDatabase(
                configured == null ? "credit_" + id.replace('-', '_') : configured,
                id + "_owner",
                id + "_app",
                id + "_site");
    }
}
