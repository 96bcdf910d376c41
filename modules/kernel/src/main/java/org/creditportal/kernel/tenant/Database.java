package org.creditportal.kernel.tenant;

/**
 * Where a tenant's database lies, as far as it differs from the installation's own server and naming.
 *
 * @param host the database server, or null for the installation's
 * @param port its port, or null for the installation's
 * @param name the database, or null for {@code credit_<tenant>} with hyphens as underscores
 */
public record Database(String host, Integer port, String name) {}
