package org.creditportal.sanctions.application;

import java.nio.file.Path;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.tenant.TenantFiles;
import org.creditportal.kernel.tenant.TenantId;

/** One of the tenants as its files define it, for whoever asks for the current one. */
final class TenantOf extends TenantDirectory {

    private static final TenantDirectory ALL = TenantFiles.load(Path.of("../../tenants-config"));

    private final TenantDefinition tenant;

    TenantOf(String id) {
        tenant = ALL.require(new TenantId(id));
    }

    @Override
    public TenantDefinition current() {
        return tenant;
    }
}
