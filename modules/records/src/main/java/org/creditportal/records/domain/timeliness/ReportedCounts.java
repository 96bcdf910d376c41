package org.creditportal.records.domain.timeliness;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.creditportal.records.api.timeliness.OnTimeRate;
import org.creditportal.records.api.timeliness.PunctualityGrouping;

/**
 * What came on record, counted by bureau, item and month. {@code bureau} may be {@code null} for all. Results are as long as
 * the catalogue is, times the months at the most.
 */
public interface ReportedCounts {

    /** Rates by id of the bureau, number of the item, or first day of the month. Months from and until are included. */
    Map<String, OnTimeRate> rates(PunctualityGrouping grouping, String bureau, LocalDate from, LocalDate until);

    /** How much was reported of each month; months without a report are left out. */
    Map<ReportMonth, OnTimeRate> reported(String bureau, LocalDate from, LocalDate until);

    /** Of which items bureaus reported anything, ever; told by the first month. */
    Set<ReportMonth> firstReports(String bureau);
}
