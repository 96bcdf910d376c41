package org.creditportal.checks.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.creditportal.casework.api.once.OnceOnly;
import org.creditportal.checks.api.ChecksAudit;
import org.creditportal.checks.api.ChecksError;
import org.creditportal.checks.api.ChecksPermission;
import org.creditportal.checks.api.check.CheckNumber;
import org.creditportal.checks.api.outside.OutsideReportNumber;
import org.creditportal.checks.api.outside.OutsideReportView;
import org.creditportal.checks.api.outside.OutsideReports;
import org.creditportal.checks.api.outside.RegisterOutsideReport;
import org.creditportal.checks.api.outside.WithdrawOutsideReport;
import org.creditportal.checks.domain.check.Check;
import org.creditportal.checks.domain.check.Checks;
import org.creditportal.checks.domain.outside.OutsideReport;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.responsibility.api.ReportKindDefinition;

@Stateless
@DenyAll
@Local(OutsideReports.class)
public class OutsideReportsBean implements OutsideReports {

    @Inject
    StoredOutsideReports reports;

    @Inject
    OutsideDesk desk;

    @Inject
    Checks checks;

    @Inject
    CheckDesk officers;

    @Inject
    OnceOnly onceOnly;

    @Inject
    LegalDate legalDate;

    @Inject
    Clock clock;

    @Override
    @RolesAllowed(ChecksPermission.CHECKS_VIEW)
    public List<ReportKindDefinition> findKinds() {
        return desk.kinds();
    }

    @Override
    @RolesAllowed(ChecksPermission.CHECKS_PERFORM)
    @Audited(ChecksAudit.OUTSIDE_REPORT_REGISTERED)
    public OutsideReportNumber register(RegisterOutsideReport command) {
        return new OutsideReportNumber(onceOnly.once(command.token(), command, () -> {
            Check check = checks.require(command.check().value());
            Signatory officer = officers.officer();
            if (!officer.isOf(check.bureau())) {
                throw new NotFoundException("Check", command.check());
            }
            OutsideReport report = new OutsideReport(
                    check.number(),
                    command.report(),
                    desk.kind(command.report().source()),
                    legalDate.today(),
                    officer.sign(clock.instant()));
            reports.add(report);
            return report.number();
        }));
    }

    @Override
    @RolesAllowed(ChecksPermission.CHECKS_PERFORM)
    @Audited(ChecksAudit.OUTSIDE_REPORT_WITHDRAWN)
    public void withdraw(WithdrawOutsideReport command) {
        onceOnly.once(command.token(), command, () -> {
            OutsideReport report = reports.requireForChange(command.number().value());
            if (!desk.isOwn(report)) {
                throw new NotFoundException("OutsideReport", command.number());
            }
            report.requireVersion(command.seenVersion());
            Reason reason = Reason.demand(command.reason(), ChecksError.OUTSIDE_INCOMPLETE);
            report.withdraw(officers.officer().sign(clock.instant(), reason));
            return null;
        });
    }

    @Override
    @RolesAllowed(ChecksPermission.CHECKS_VIEW)
    public List<OutsideReportView> find(CheckNumber check) {
        return reports.of(check.value()).stream()
                .filter(desk::isSeen)
                .map(desk::view)
                .toList();
    }

    @Override
    @RolesAllowed(ChecksPermission.CHECKS_VIEW)
    public OutsideReportView require(OutsideReportNumber number) {
        OutsideReport report = reports.require(number.value());
        if (!desk.isSeen(report)) {
            throw new NotFoundException("OutsideReport", number);
        }
        return desk.view(report);
    }
}
