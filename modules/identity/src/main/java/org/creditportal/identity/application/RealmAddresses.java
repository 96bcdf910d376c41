package org.creditportal.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creditportal.identity.api.Officer;
import org.creditportal.identity.api.OfficerAddress;
import org.creditportal.identity.api.OfficerAddresses;
import org.creditportal.identity.api.OfficerRow;
import org.creditportal.identity.api.RolePermissions;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.keycloak.representations.idm.UserRepresentation;

/** The addresses that the current tenant's realm keeps. */
@ApplicationScoped
public class RealmAddresses implements OfficerAddresses {

    @Inject
    TenantDirectory tenants;

    @Inject
    RealmOfficers officers;

    @Inject
    RealmRoster roster;

    @Override
    public List<OfficerAddress> findAll() {
        List<UserRepresentation> open = roster.accounts().stream()
                .filter(account -> Boolean.TRUE.equals(account.isEnabled()))
                .toList();
        Map<String, String> emails = new HashMap<>();
        open.forEach(account -> emails.put(account.getId(), account.getEmail()));
        return roster.rows(open, Map.of()).stream()
                .map(row -> address(row, emails.get(row.id())))
                .toList();
    }

    @Override
    public Optional<OfficerAddress> find(String officerId) {
        return Optional.ofNullable(officers.find(officerId))
                .filter(account -> account.row().enabled())
                .map(account -> address(account.row(), account.email()));
    }

    private OfficerAddress address(OfficerRow row, String email) {
        Officer officer = new Officer(
                row.id(),
                row.username(),
                row.displayName(),
                row.bureau(),
                Set.copyOf(row.roles()),
                RolePermissions.of(row.roles()),
                Set.of(),
                Set.of(),
                OfficerClaims.succeeded(row.bureau(), tenants.current()));
        return new OfficerAddress(officer, email);
    }
}
