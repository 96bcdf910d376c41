package org.creditportal.kernel.tenant;

import java.util.Locale;

/** The files that a tenant's folder consists of. */
enum TenantFile {
    /** Identity, authority, hosts, documents, deadlines, consent, security. */
    TENANT,
    /** Bureaus, the credit office among them. */
    BUREAUS,
    /** Administrative areas and their responsible bureaus. */
    AREAS,
    /** Kinds of lists. */
    LISTS,
    /** Kinds of credit records and reports. */
    REPORTS,
    /** The catalogue of credit information to begin with; nothing outside it can be recorded, so no tenant is without. */
    CATALOGUE;

    /** The file's name in the tenant's folder. */
    String fileName() {
        return name().toLowerCase(Locale.ROOT) + ".yaml";
    }

    /** Its schema's name in the folder {@code schema}. */
    String schemaName() {
        return name().toLowerCase(Locale.ROOT) + ".schema.json";
    }
}
