package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.creditportal.casework.api.work.WaitingRow;
import org.creditportal.casework.api.work.WaitingSource;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.checks.api.ChecksPermission;
import org.creditportal.checks.domain.report.Report;
import org.creditportal.identity.api.Officer;

/** Applications for reports in the work list of the counter. */
@ApplicationScoped
public class ReportWork implements WaitingSource {

    @Inject
    private StoredReports reports;

    @Override
    public List<WaitingRow> waiting(Officer officer, int most) {
        if (officer.bureau() == null || !officer.may(ChecksPermission.REPORTS_ISSUE)) {
            return List.of();
        }
        return Stream.of(
                        rows("REPORT_APPLIED", reports.waiting(officer.bureau(), most)),
                        rows("REPORT_TELLS_WRONG", reports.tellingWrong(officer.bureau(), most)),
                        rows("REPORT_TELLS_CHANGED", reports.tellingChanged(officer.bureau(), most)))
                .flatMap(rows -> rows)
                .limit(most)
                .toList();
    }

    private static Stream<WaitingRow> rows(String kind, List<Report> some) {
        return some.stream().map(report -> row(kind, report));
    }

    private static WaitingRow row(String kind, Report report) {
        return WaitingRow.task("checks", kind, report.number(), WorkPlace.of("/checks/report", report.number()))
                .about(report.subjectName())
                .from(report.bureau(), report.beginning().at());
    }
}
