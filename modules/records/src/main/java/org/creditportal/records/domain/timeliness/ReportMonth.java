package org.creditportal.records.domain.timeliness;

import java.time.LocalDate;

/**
 * A bureau's decisions of one catalogue item in one month.
 *
 * @param month the month's first day
 */
public record ReportMonth(String bureau, String item, LocalDate month) {}
