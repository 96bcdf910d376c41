package org.creditportal.records.api.timeliness;

import java.time.LocalDate;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.page.Order;
import org.creditportal.kernel.page.Page;
import org.creditportal.records.api.RecordsException;

/**
 * Months without a report, and the nil reports that explain them (K-8). Looked at are the last twelve complete months, from
 * the first that the catalogue item covers whole.
 */
public interface NothingToReport {

    /** Months without a report and without a nil report, the longest overdue first. {@code bureau} as in {@link Timeliness}. */
    Page<MissingReportRow> missing(String bureau, int page, int size);

    /** The same in one line for each bureau and catalogue item, those with most months first. */
    Page<MissingGroupRow> missingGroups(String bureau, int page, int size);

    /**
     * One missing month of the own bureau.
     *
     * @throws NotFoundException when it is not missing
     */
    MissingReportRow requireMissing(String item, LocalDate month);

    /** Nil reports, the newest first, revoked ones too. */
    Page<NilReportRow> declared(String bureau, Order order, int page, int size);

    /**
     * One nil report.
     *
     * @throws NotFoundException when there is none that the officer may see
     */
    NilReportRow require(NilReportNumber number);

    /**
     * Declares that the own bureau had nothing to report.
     *
     * @throws RecordsException when the month is not missing ({@code records.reportNotMissing})
     */
    NilReportNumber declare(DeclareNothing command);

    /**
     * Declares the same of several months at once. One that is not missing, because it was declared or reported meanwhile, is
     * passed over.
     *
     * @return how many were declared
     */
    int declareAll(DeclareNothingOften command);

    /**
     * Takes a nil report of the own bureau back; it stays to be read. The month may be declared anew.
     *
     * @throws RecordsException when that was done before ({@code records.nilReportRevoked})
     */
    void revoke(RevokeNilReport command);
}
