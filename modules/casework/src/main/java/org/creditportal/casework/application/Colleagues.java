package org.creditportal.casework.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.creditportal.identity.api.Officer;
import org.creditportal.identity.api.OfficerAddress;
import org.creditportal.identity.api.OfficerAddresses;

/** The officers of one's own bureau, as the login service knows them now. */
@ApplicationScoped
class Colleagues {

    @Inject
    private OfficerAddresses addresses;

    /** All but oneself; none for whoever belongs to no bureau. */
    List<Officer> of(Officer officer) {
        return officer.bureau() == null
                ? List.of()
                : addresses.findAll().stream()
                        .map(OfficerAddress::officer)
                        .filter(other -> officer.bureau().equals(other.bureau()))
                        .filter(other -> !other.id().equals(officer.id()))
                        .toList();
    }

    /** Oneself, or a colleague whose account is open. */
    Optional<Officer> find(Officer officer, String id) {
        return officer.id().equals(id)
                ? Optional.of(officer)
                : addresses
                        .find(id)
                        .map(OfficerAddress::officer)
                        .filter(other ->
                                officer.bureau() != null && officer.bureau().equals(other.bureau()));
    }
}
