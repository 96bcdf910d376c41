package org.creditportal.responsibility.api;

import java.util.List;
import java.util.Optional;
import org.creditportal.kernel.tenant.TenantDefinition;

/**
 * What a tenant's {@code areas.yaml} holds.
 *
 * @param areas the administrative areas of the tenant's document
 */
public record TenantAreas(List<AreaPolicy> areas) {

    public TenantAreas {
        areas = areas == null ? List.of() : List.copyOf(areas);
    }

    public static TenantAreas of(TenantDefinition tenant) {
        return tenant.section(TenantAreas.class);
    }

    /** The area with this id. */
    public Optional<AreaPolicy> area(String id) {
        return areas.stream().filter(area -> area.id().equals(id)).findFirst();
    }
}
