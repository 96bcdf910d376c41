package org.creditportal.checks.api.outside;

import java.util.List;
import org.creditportal.checks.api.check.CheckNumber;
import org.creditportal.responsibility.api.ReportKindDefinition;

/** Reports of others: of official sources and of filed credit-service agencies, handed in by applicants. */
public interface OutsideReports {

    /** The kinds that the tenant's document names, by their sources. */
    List<ReportKindDefinition> findKinds();

    /**
     * Registers one for the matter of a check of the officer's bureau; its file is attached afterwards.
     *
     * @throws org.creditportal.checks.api.CheckRefusedException where it is not told whole, or its source does not make such a product
     */
    OutsideReportNumber register(RegisterOutsideReport command);

    void withdraw(WithdrawOutsideReport command);

    /** Those of a check that the officer sees, the oldest first. */
    List<OutsideReportView> find(CheckNumber check);

    /**
     * One of them.
     *
     * @throws org.creditportal.kernel.error.NotFoundException when there is none for this officer
     */
    OutsideReportView require(OutsideReportNumber number);
}
