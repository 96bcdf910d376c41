package org.creditportal.checks.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.creditportal.casework.api.once.OnceOnly;
import org.creditportal.checks.api.ChecksAudit;
import org.creditportal.checks.api.ChecksPermission;
import org.creditportal.checks.api.report.AllowLiveView;
import org.creditportal.checks.api.report.LiveAllowanceRow;
import org.creditportal.checks.api.report.LiveAllowances;
import org.creditportal.checks.api.report.LiveViewChanged;
import org.creditportal.checks.api.report.ReportNumber;
import org.creditportal.checks.api.rule.TenantChecks;
import org.creditportal.checks.domain.report.LiveAllowance;
import org.creditportal.checks.domain.report.Report;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.kernel.error.StaleVersionException;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.time.LegalDate;

@Stateless
@DenyAll
@Local(LiveAllowances.class)
public class LiveAllowancesBean implements LiveAllowances {

    @Inject
    ReportScope scope;

    @Inject
    StoredReports reports;

    @Inject
    StoredLiveAllowances allowances;

    @Inject
    OnceOnly onceOnly;

    @Inject
    TenantDirectory tenants;

    @Inject
    LegalDate legalDate;

    @Inject
    Event<LiveViewChanged> changed;

    @Override
    @RolesAllowed(ChecksPermission.REPORTS_ISSUE)
    @Audited(ChecksAudit.REPORT_LIVE_VIEW_ALLOWED)
    public void allow(AllowLiveView command) {
        onceOnly.once(command.token(), command, () -> noted(command).number());
    }

    /** The report is locked: nobody allows what is being recalled, and two officers do not note at once. */
    private LiveAllowance noted(AllowLiveView command) {
        scope.require(command.number());
        Report report = reports.requireForChange(command.number().value());
        LiveAllowance before = allowances.newest(report.number()).orElse(null);
        long current = before == null ? 0 : before.place();
        if (current != command.seenVersion()) {
            throw new StaleVersionException("LiveAllowance", command.seenVersion(), current);
        }
        LiveAllowance next = LiveAllowance.after(
                before,
                report,
                command.until(),
                legalDate.today(),
                TenantChecks.of(tenants.current()).reports().liveViewDays(),
                scope.signature(command.reason()));
        allowances.add(next);
        changed.fire(new LiveViewChanged(report.officialNumber(), next.until()));
        return next;
    }

    @Override
    @RolesAllowed(ChecksPermission.REPORTS_ISSUE)
    public List<LiveAllowanceRow> find(ReportNumber number) {
        return allowances.of(scope.require(number).number()).stream()
                .map(said -> new LiveAllowanceRow(
                        said.until(),
                        said.signature().officerName(),
                        said.signature().at(),
                        said.signature().reason()))
                .toList();
    }
}
