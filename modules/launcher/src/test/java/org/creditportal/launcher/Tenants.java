package org.creditportal.launcher;

import java.nio.file.Path;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.tenant.TenantFiles;
import org.creditportal.kernel.tenant.TenantId;

/** The tenants that ship with the product. */
public final class Tenants {

    /** The checkout. */
    public static final Path REPOSITORY = Path.of("../..").toAbsolutePath().normalize();

    private static final TenantDirectory ALL = TenantFiles.load(REPOSITORY.resolve("tenants-config"));

    private Tenants() {}

    public static TenantDirectory all() {
        return ALL;
    }

    public static TenantDefinition kunming() {
        return ALL.require(new TenantId("kunming"));
    }
}
