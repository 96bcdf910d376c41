package org.creditportal.checks.api.report;

import org.creditportal.kernel.page.Page;

/** Reads reports and applications within the asking officer's scope. */
public interface ReportLookup {

    /** Reports, the newest first. */
    Page<ReportRow> search(ReportCriteria criteria);

    /** One report; who reads that of a natural person is on record. */
    ReportView require(ReportNumber number);

    /** The tenant's terms. */
    ReportTerms findTerms();
}
