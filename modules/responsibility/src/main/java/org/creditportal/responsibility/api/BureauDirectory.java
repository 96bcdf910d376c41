package org.creditportal.responsibility.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The bureaus of the current tenant, the credit office among them. Public knowledge; needs a tenant, no permission. */
public interface BureauDirectory {

    /** All bureaus that there are today, in the order of the tenant's file, then as they were founded. */
    List<BureauView> all();

    /** The same of a day. */
    List<BureauView> asOf(LocalDate day);

    /** The bureau with this id, also where it has ended; empty when the tenant has none such, {@code null} finds nothing. */
    Optional<BureauView> find(String bureauId);

    /**
     * The bureau that holds today what this one held: itself, or its last successor.
     *
     * @throws org.creditportal.kernel.error.NotFoundException when the tenant has and had none such
     */
    BureauView holder(String bureauId);

    /**
     * The bureau with this id, also where it has ended.
     *
     * @throws org.creditportal.kernel.error.NotFoundException when the tenant has and had none such
     */
    BureauView require(String bureauId);
}
