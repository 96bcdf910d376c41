package org.creditportal.checks.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.creditportal.casework.api.once.OnceOnly;
import org.creditportal.checks.api.ChecksAudit;
import org.creditportal.checks.api.ChecksPermission;
import org.creditportal.checks.api.report.ApplyForReport;
import org.creditportal.checks.api.report.ReportNumber;
import org.creditportal.checks.api.report.ReportProcedure;
import org.creditportal.checks.api.report.ReportState;
import org.creditportal.checks.api.report.TakeReportStep;
import org.creditportal.checks.domain.report.Report;
import org.creditportal.correspondence.api.document.DocumentFileView;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.kernel.error.NotFoundException;

@Stateless
@DenyAll
@Local(ReportProcedure.class)
public class ReportProcedureBean implements ReportProcedure {

    @Inject
    ReportScope scope;

    @Inject
    StoredReports reports;

    @Inject
    ReportCounter counter;

    @Inject
    HeldReading reading;

    @Inject
    ReportPrinting printing;

    @Inject
    AskedSubjects askedSubjects;

    @Inject
    OnceOnly onceOnly;

    @Override
    @RolesAllowed(ChecksPermission.REPORTS_ISSUE)
    @Audited(ChecksAudit.REPORT_APPLIED)
    public ReportNumber apply(ApplyForReport command) {
        // Without the number: forms are kept as digests that nobody could undo only if nothing short is in them.
        AppliedForm form =
                new AppliedForm(command.application(), askedSubjects.digest(command.asked()), command.predecessor());
        return new ReportNumber(onceOnly.once(command.token(), form, () -> {
            Report report = counter.take(command, scope.signature());
            reports.add(report);
            return report.number();
        }));
    }

    @Override
    @RolesAllowed(ChecksPermission.REPORTS_ISSUE)
    @Audited(ChecksAudit.REPORT_ISSUED)
    public void issue(TakeReportStep command) {
        onceOnly.once(command.token(), command, () -> {
            Report report = scope.requireForChange(command.number(), command.seenVersion());
            report.demandIssuable(scope.officer(), counter.evidence(report));
            report.issue(printing.print(report, reading.read(report)), scope.signature());
            return null;
        });
    }

    @Override
    @RolesAllowed(ChecksPermission.REPORTS_ISSUE)
    @Audited(ChecksAudit.REPORT_REFUSED)
    public void refuse(TakeReportStep command) {
        onceOnly.once(command.token(), command, () -> {
            Report report = scope.requireForChange(command.number(), command.seenVersion());
            report.refuse(scope.officer(), scope.signature(command.reason()));
            return null;
        });
    }

    /** The report follows its document. */
    @Override
    @RolesAllowed(ChecksPermission.REPORTS_ISSUE)
    @Audited(ChecksAudit.REPORT_RECALLED)
    public void recall(TakeReportStep command) {
        onceOnly.once(command.token(), command, () -> {
            Report report = scope.requireForChange(command.number(), command.seenVersion());
            report.state().demand(ReportState.ISSUED);
            printing.withdraw(report, command.reason());
            return null;
        });
    }

    @Override
    @RolesAllowed(ChecksPermission.REPORTS_ISSUE)
    @Audited(ChecksAudit.REPORT_TWIN_OPENED)
    public DocumentFileView openTwin(ReportNumber number) {
        String twin = Optional.ofNullable(scope.look(number).twin())
                .orElseThrow(() -> new NotFoundException("ReportTwin", number));
        return new DocumentFileView(number + ".jws", "application/jose", twin.getBytes(StandardCharsets.US_ASCII));
    }
}
