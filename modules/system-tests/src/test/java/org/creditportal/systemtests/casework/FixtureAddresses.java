package org.creditportal.systemtests.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.creditportal.identity.api.OfficerAddress;
import org.creditportal.identity.api.OfficerAddresses;

/** The fixture's officers, as the login service would tell them. */
@ApplicationScoped
public class FixtureAddresses implements OfficerAddresses {

    @Override
    public List<OfficerAddress> findAll() {
        return FixtureOfficers.people().stream()
                .map(officer -> new OfficerAddress(officer, null))
                .toList();
    }

    @Override
    public Optional<OfficerAddress> find(String officerId) {
        return findAll().stream()
                .filter(address -> address.officer().id().equals(officerId))
                .findFirst();
    }
}
