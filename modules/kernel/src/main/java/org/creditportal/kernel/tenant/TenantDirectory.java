package org.creditportal.kernel.tenant;

import jakarta.enterprise.inject.Vetoed;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The tenants of this installation. It is read once when the server starts and never changes while it runs; CDI beans
 * inject it, others get it from {@link TenantFiles#load}.
 */
@Vetoed
public class TenantDirectory {

    private final Map<TenantId, TenantDefinition> byId = new LinkedHashMap<>();
    private final Map<String, TenantDefinition> byHost = new HashMap<>();

    /** For the container's proxy only. */
    protected TenantDirectory() {}

    TenantDirectory(List<TenantDefinition> tenants) {
        for (TenantDefinition tenant : tenants) {
            byId.put(tenant.id(), tenant);
            tenant.hosts().forEach(host -> byHost.put(host, tenant));
        }
    }

    /** All tenants, ordered by id. */
    public List<TenantDefinition> all() {
        return List.copyOf(byId.values());
    }

    /**
     * The tenant with this id.
     *
     * @throws UnknownTenantException when no folder defines it
     */
    public TenantDefinition require(TenantId id) {
        TenantDefinition tenant = byId.get(id);
        if (tenant == null) {
            throw new UnknownTenantException(id);
        }
        return tenant;
    }

    /**
     * The tenant that answers to this host.
     *
     * @param host a host name without port, in any case; null finds nothing
     */
    public Optional<TenantDefinition> findByHost(String host) {
        return host == null ? Optional.empty() : Optional.ofNullable(byHost.get(host.toLowerCase(Locale.ROOT)));
    }

    /**
     * The tenant of this thread.
     *
     * @throws NoTenantException when the thread works for none
     * @throws UnknownTenantException when the thread's tenant is not of this installation
     */
    public TenantDefinition current() {
        return require(TenantScope.current());
    }
}
