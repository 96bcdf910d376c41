package org.creditportal.records.domain.timeliness;

import java.time.LocalDate;
import java.util.Set;
import org.creditportal.kernel.page.Order;
import org.creditportal.kernel.page.Page;

/** The tenant's nil reports. {@code bureau} may be {@code null} for all. */
public interface NilReports {

    void add(NilReport report);

    /**
     * The nil report of a number.
     *
     * @throws org.creditportal.kernel.error.NotFoundException when there is none
     */
    NilReport require(String number);

    /** Months from and until, both included, for which one stands; as many as the catalogue has duties, times months. */
    Set<ReportMonth> standing(String bureau, LocalDate from, LocalDate until);

    /** The newest first, revoked ones too; page from 1. */
    Page<NilReport> search(String bureau, Order order, int page, int size);
}
