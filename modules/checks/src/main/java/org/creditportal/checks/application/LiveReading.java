package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.creditportal.checks.api.ChecksAudit;
import org.creditportal.checks.api.report.LiveReports;
import org.creditportal.checks.api.report.ReportContent;
import org.creditportal.checks.api.report.ReportState;
import org.creditportal.checks.domain.report.LiveAllowance;
import org.creditportal.checks.domain.report.Report;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.kernel.time.LegalDate;

/** Reads reports live, on what their applicants allow; that is judged anew at each look. */
@ApplicationScoped
public class LiveReading implements LiveReports {

    @Inject
    StoredReports reports;

    @Inject
    StoredLiveAllowances allowances;

    @Inject
    ReportReading reading;

    @Inject
    LegalDate legalDate;

    @Inject
    AuditTrail trail;

    @Override
    public Optional<ReportContent> look(String officialNumber) {
        return reports.findPrinted(officialNumber)
                .filter(report -> report.state() == ReportState.ISSUED)
                .flatMap(report -> allowances
                        .newest(report.number())
                        .filter(allowance -> allowance.holdsOn(legalDate.today()))
                        .map(allowance -> seen(report, allowance)));
    }

    private ReportContent seen(Report report, LiveAllowance allowance) {
        trail.record(ChecksAudit.REPORT_SEEN_LIVE, report.number(), allowance.number());
        return reading.readLive(report, allowance.number());
    }
}
