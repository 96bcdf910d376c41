package org.creditportal.records.application.timeliness;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.creditportal.records.api.timeliness.NilReportNumber;
import org.creditportal.records.api.timeliness.NilReportRow;
import org.creditportal.records.api.timeliness.NilReportStanding;
import org.creditportal.records.api.timeliness.OnTimeRate;
import org.creditportal.records.domain.timeliness.NilReport;
import org.creditportal.records.domain.timeliness.ReportMonth;

/** Nil reports beside what came of their months all the same. */
final class NilReportRows {

    private final Map<ReportMonth, OnTimeRate> reported;
    private final Map<String, String> itemNames;

    private NilReportRows(Map<ReportMonth, OnTimeRate> reported, Map<String, String> itemNames) {
        this.reported = reported;
        this.itemNames = itemNames;
    }

    static NilReportRows of(List<NilReport> reports, ReportingOverview overview) {
        if (reports.isEmpty()) {
            return new NilReportRows(Map.of(), Map.of());
        }
        List<LocalDate> months =
                reports.stream().map(report -> report.month().month()).sorted().toList();
        List<String> bureaus = reports.stream()
                .map(report -> report.month().bureau())
                .distinct()
                .toList();
        return new NilReportRows(
                overview.reported(
                        bureaus.size() == 1 ? bureaus.get(0) : null, months.get(0), months.get(months.size() - 1)),
                overview.itemNames());
    }

    NilReportRow row(NilReport report, boolean own) {
        ReportMonth month = report.month();
        long came = reported.getOrDefault(month, OnTimeRate.NONE).total();
        return new NilReportRow(
                new NilReportNumber(report.number()),
                report.version(),
                standing(report, came),
                month.bureau(),
                month.item(),
                itemNames.getOrDefault(month.item(), month.item()),
                month.month(),
                report.declaration().reason(),
                report.declaration().officerName(),
                report.declaration().at(),
                came,
                report.revocation() == null ? null : report.revocation().reason(),
                own);
    }

    private static NilReportStanding standing(NilReport report, long came) {
        if (!report.stands()) {
            return NilReportStanding.REVOKED;
        }
        return came > 0 ? NilReportStanding.CONTRADICTED : NilReportStanding.DECLARED;
    }
}
