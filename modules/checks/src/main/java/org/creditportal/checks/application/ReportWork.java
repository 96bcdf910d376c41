package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
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
        return officer.bureau() == null || !officer.may(ChecksPermission.REPORTS_ISSUE)
                ? List.of()
                : reports.waiting(officer.bureau(), most).stream()
                        .map(ReportWork::row)
                        .toList();
    }

    private static WaitingRow row(Report report) {
        return WaitingRow.task(
                        "checks", "REPORT_APPLIED", report.number(), WorkPlace.of("/checks/report", report.number()))
                .about(report.subjectName())
                .from(report.bureau(), report.beginning().at());
    }
}
