package org.creditportal.responsibility.api;

import java.util.List;
import java.util.Optional;

/** The bureaus of the current tenant, the credit office among them. Public knowledge; needs a tenant, no permission. */
public interface BureauDirectory {

    /** All bureaus in the order of the tenant's file. */
    List<BureauView> all();

    /** The bureau with this id; empty when the tenant has none such, {@code null} finds nothing. */
    Optional<BureauView> find(String bureauId);

    /**
     * The bureau with this id.
     *
     * @throws org.creditportal.kernel.error.NotFoundException when the tenant has none such
     */
    BureauView require(String bureauId);
}
