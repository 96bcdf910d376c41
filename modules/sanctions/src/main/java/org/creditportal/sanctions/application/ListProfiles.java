package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.lists.api.ListTypeDirectory;
import org.creditportal.sanctions.api.ListProfile;
import org.creditportal.sanctions.api.TenantSanctions;

/**
 * What lists say, as the tenant's file has it; a list type that was released in the portal and has no profile of its own says what
 * the list says that it is treated as.
 */
@ApplicationScoped
class ListProfiles {

    @Inject
    TenantDirectory tenants;

    @Inject
    ListTypeDirectory types;

    Optional<ListProfile> of(String listType) {
        TenantSanctions file = TenantSanctions.of(tenants.current());
        String treated = listType;
        for (Set<String> passed = new HashSet<>();
                treated != null && passed.add(treated);
                treated = treatedAs(treated)) {
            Optional<ListProfile> profile = file.profile(treated);
            if (profile.isPresent()) {
                return profile;
            }
        }
        return Optional.empty();
    }

    private String treatedAs(String listType) {
        return types.find(listType).map(type -> type.rules().treatedAs()).orElse(null);
    }
}
