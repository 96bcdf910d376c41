package org.creditportal.identity.api;

import java.util.List;
import java.util.Optional;

/** Where officers of the current tenant are written to. For the portal's own work; pages ask {@link OfficerAdministration}. */
public interface OfficerAddresses {

    /** All officers whose accounts are open, and persons: machine clients read no mail. */
    List<OfficerAddress> findAll();

    /** One officer; empty when there is none, or the account is closed. */
    Optional<OfficerAddress> find(String officerId);
}
