package org.creditportal.checks.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.creditportal.casework.domain.matter.MatterStep;
import org.creditportal.checks.api.ChecksPermission;
import org.creditportal.checks.api.report.ReportCriteria;
import org.creditportal.checks.api.report.ReportLookup;
import org.creditportal.checks.api.report.ReportNumber;
import org.creditportal.checks.api.report.ReportRow;
import org.creditportal.checks.api.report.ReportState;
import org.creditportal.checks.api.report.ReportStepRow;
import org.creditportal.checks.api.report.ReportTerms;
import org.creditportal.checks.api.report.ReportView;
import org.creditportal.checks.api.rule.TenantChecks;
import org.creditportal.checks.domain.report.Report;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.tenant.TenantDirectory;

/** Reads reports within the asking officer's scope. */
@Stateless
@DenyAll
@Local(ReportLookup.class)
public class ReportLookupBean implements ReportLookup {

    @Inject
    StoredReports reports;

    @Inject
    ReportScope scope;

    @Inject
    ReportCounter counter;

    @Inject
    ReportFacts facts;

    @Inject
    CheckViews views;

    @Inject
    TenantDirectory tenants;

    @Override
    @RolesAllowed(ChecksPermission.REPORTS_ISSUE)
    public Page<ReportRow> search(ReportCriteria criteria) {
        return reports.search(criteria, scope.onlyBureau()).map(ReportLookupBean::row);
    }

    @Override
    @RolesAllowed(ChecksPermission.REPORTS_ISSUE)
    public ReportView require(ReportNumber number) {
        Report report = scope.require(number);
        String area = report.application().area();
        return new ReportView(
                row(report),
                report.version(),
                report.application(),
                area == null ? null : views.areaName(area),
                counter.evidence(report),
                report.document(),
                report.content(),
                facts.wrongOf(report.number()),
                facts.outdatedOf(report.number()),
                report.predecessor(),
                report.steps().stream().map(ReportLookupBean::step).toList(),
                report.nextFor(scope.officer()));
    }

    @Override
    @RolesAllowed(ChecksPermission.REPORTS_ISSUE)
    public ReportTerms findTerms() {
        return TenantChecks.of(tenants.current()).reports();
    }

    private static ReportRow row(Report report) {
        return new ReportRow(
                report.number(),
                report.officialNumber(),
                report.application().kind(),
                report.application().purpose(),
                report.subjectName(),
                report.application().applicant(),
                report.lastStep().signature().officerName(),
                report.beginning().at(),
                report.dataAt(),
                report.state());
    }

    private static ReportStepRow step(MatterStep step) {
        return new ReportStepRow(
                ReportState.valueOf(step.to()),
                step.signature().officerName(),
                step.signature().at(),
                step.signature().reason());
    }
}
