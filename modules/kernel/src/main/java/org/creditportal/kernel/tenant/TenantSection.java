package org.creditportal.kernel.tenant;

import java.util.Map;

/**
 * A file of the tenants' folders that a module owns: {@code <tenant>/<file>.yaml}. The module holds its JSON Schema as {@code
 * META-INF/tenant-schema/<file>.schema.json}, of which the folder {@code schema} beside the tenants has a copy for editors, and
 * names the section in {@code META-INF/services}, so that the launcher finds it too.
 *
 * @param <T> what the file holds, read by {@code tenant.section(shape)}
 */
public interface TenantSection<T> {

    /** The file's name without its ending; two sections may read one file. */
    String file();

    /** A record whose components are the file's properties. */
    Class<T> shape();

    /** The names of what other files refer to by id, so that pages of lower modules can show such a reference. */
    default Map<String, LocalizedText> names(T content) {
        return Map.of();
    }

    /** Adds what the schema cannot say. The file may have broken its schema: all problems are reported together. */
    void check(TenantFileCheck file);
}
