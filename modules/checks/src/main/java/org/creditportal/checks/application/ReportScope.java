package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.creditportal.checks.api.ChecksAudit;
import org.creditportal.checks.api.ChecksError;
import org.creditportal.checks.api.ChecksPermission;
import org.creditportal.checks.api.report.ReportNumber;
import org.creditportal.checks.domain.report.Report;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.IdentityPermission;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.audit.NotedLooks;
import org.creditportal.kernel.audit.PaperOpened;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;

/** The officer at the counter, and which reports are in sight. */
@ApplicationScoped
public class ReportScope {

    @Inject
    StoredReports reports;

    @Inject
    CurrentOfficer currentOfficer;

    @Inject
    Clock clock;

    @Inject
    NotedLooks looks;

    Signatory officer() {
        return currentOfficer.require().signatory();
    }

    Signature signature() {
        return officer().sign(clock.instant());
    }

    Signature signature(String reason) {
        return officer().sign(clock.instant(), Reason.demand(reason, ChecksError.REPORT_INCOMPLETE));
    }

    /** The only bureau whose reports the officer sees; {@code null} for all. */
    String onlyBureau() {
        Officer officer = currentOfficer.require();
        return officer.may(IdentityPermission.BUREAUS_ALL) ? null : String.valueOf(officer.bureau());
    }

    Report require(ReportNumber number) {
        return find(number.value()).orElseThrow(() -> new NotFoundException("Report", number));
    }

    /** The report as an officer reads it: that of a natural person is read on record, under the person. */
    Report look(ReportNumber number) {
        Report report = require(number);
        noteLook(report);
        return report;
    }

    /** The paper tells what the report tells, whichever page it is opened on. */
    void opened(@Observes PaperOpened paper) {
        Optional.ofNullable(paper.matter()).flatMap(reports::find).ifPresent(this::noteLook);
    }

    private void noteLook(Report report) {
        if (report.content() != null && report.content().subjectKind().isPerson()) {
            looks.note(ChecksAudit.CHECKED_PERSON_VIEWED, List.of(report.subjectNumber()), report.number());
        }
    }

    Report requireForChange(ReportNumber number, long seenVersion) {
        require(number);
        Report report = reports.requireForChange(number.value());
        report.requireVersion(seenVersion);
        return report;
    }

    /** The report, where this officer sees it. */
    Optional<Report> find(String number) {
        Officer officer = currentOfficer.require();
        return officer.may(ChecksPermission.REPORTS_ISSUE)
                ? reports.find(number).filter(report -> officer.seesBureau(report.bureau()))
                : Optional.empty();
    }
}
