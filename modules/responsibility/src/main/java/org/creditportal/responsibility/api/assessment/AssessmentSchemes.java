package org.creditportal.responsibility.api.assessment;

import java.util.List;

/** How bureaus are assessed, as the credit office keeps it: seeded from the tenant's file, changed by two officers in editions. */
public interface AssessmentSchemes {

    /** By which an assessment that begins today would be. */
    AssessmentScheme inForce();

    /** The newest one, in force or not: what a change builds on. */
    AssessmentScheme newest();

    /**
     * One edition.
     *
     * @throws org.creditportal.kernel.error.NotFoundException when there is none with this number
     */
    AssessmentScheme require(int version);

    /** Every edition, the newest first; that of the tenant's file is the last. */
    List<SchemeEditionRow> editions();
}
