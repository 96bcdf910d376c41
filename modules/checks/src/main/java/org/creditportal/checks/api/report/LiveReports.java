package org.creditportal.checks.api.report;

import java.util.Optional;

/**
 * Reads reports live for those who hold a copy, as far as the applicant allows: through the one gate, with the data of now, masked as
 * the copy is. Each look is written to the audit trail. Works in the caller's transaction.
 */
public interface LiveReports {

    /**
     * What the report would tell today; empty where its applicant does not allow it, or it does not hold.
     *
     * @param officialNumber the number printed on the report
     * @throws org.creditportal.checks.api.CheckRefusedException where a source is silent: nobody is called clean by it
     */
    Optional<ReportContent> look(String officialNumber);
}
