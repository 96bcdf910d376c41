package org.creditportal.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creditportal.identity.api.Officer;
import org.creditportal.identity.api.OfficerAddress;
import org.creditportal.identity.api.OfficerAddresses;
import org.creditportal.identity.api.OfficerCriteria;
import org.creditportal.identity.api.OfficerRow;
import org.creditportal.identity.api.OfficerView;
import org.creditportal.identity.api.RolePermissions;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.tenant.TenantDirectory;

/** The addresses that the current tenant's realm keeps. */
@ApplicationScoped
public class RealmAddresses implements OfficerAddresses {

    @Inject
    private TenantDirectory tenants;

    @Inject
    RealmOfficers officers;

    @Override
    public List<OfficerAddress> findAll() {
        List<OfficerAddress> found = new ArrayList<>();
        Page<OfficerRow> page;
        int number = 1;
        do {
            page = officers.search(new OfficerCriteria(null, null, number++, OfficerCriteria.MAXIMUM_SIZE));
            page.items().stream()
                    .filter(OfficerRow::enabled)
                    .map(row -> find(row.id()))
                    .flatMap(Optional::stream)
                    .forEach(found::add);
        } while (number <= page.pages());
        return found;
    }

    @Override
    public Optional<OfficerAddress> find(String officerId) {
        return Optional.ofNullable(officers.find(officerId))
                .filter(account -> account.row().enabled())
                .map(this::address);
    }

    private OfficerAddress address(OfficerView account) {
        OfficerRow row = account.row();
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
        return new OfficerAddress(officer, account.email());
    }
}
