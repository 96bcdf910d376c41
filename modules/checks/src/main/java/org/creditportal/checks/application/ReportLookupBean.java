package org.creditportal.checks.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.creditportal.checks.api.ChecksPermission;
import org.creditportal.checks.api.report.ReportChanges;
import org.creditportal.checks.api.report.ReportCriteria;
import org.creditportal.checks.api.report.ReportLookup;
import org.creditportal.checks.api.report.ReportNumber;
import org.creditportal.checks.api.report.ReportRow;
import org.creditportal.checks.api.report.ReportTerms;
import org.creditportal.checks.api.report.ReportView;
import org.creditportal.checks.api.rule.TenantChecks;
import org.creditportal.checks.domain.report.Report;
import org.creditportal.checks.domain.report.ReportFact;
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
    ReportMarks marks;

    @Inject
    CheckViews views;

    @Inject
    TenantDirectory tenants;

    @Override
    @RolesAllowed(ChecksPermission.REPORTS_ISSUE)
    public Page<ReportRow> search(ReportCriteria criteria) {
        Page<Report> found = reports.search(criteria, scope.onlyBureau());
        Map<String, Instant> overtaken = marks.since(found.items());
        return found.map(report -> row(report, overtaken.get(report.number())));
    }

    @Override
    @RolesAllowed(ChecksPermission.REPORTS_ISSUE)
    public ReportView require(ReportNumber number) {
        Report report = scope.look(number);
        String area = report.application().area();
        List<ReportFact> told = facts.of(List.of(report.number()));
        return new ReportView(
                row(report, report.overtakenSince(told)),
                report.version(),
                report.application(),
                area == null ? null : views.areaName(area),
                counter.evidence(report),
                report.document(),
                report.content(),
                since(told, report),
                report.predecessor(),
                report.stepRows(),
                report.nextFor(scope.officer()));
    }

    @Override
    @RolesAllowed(ChecksPermission.REPORTS_ISSUE)
    public ReportTerms findTerms() {
        return TenantChecks.of(tenants.current()).reports();
    }

    /** What befell what the report told, each by the worst of it. */
    private static ReportChanges since(List<ReportFact> told, Report report) {
        return new ReportChanges(
                numbers(told, fact -> fact.wrongSince() != null),
                numbers(told, fact -> fact.wrongSince() == null && fact.changedSince() != null),
                numbers(
                        told,
                        fact -> fact.wrongSince() == null
                                && fact.changedSince() == null
                                && fact.outdatedSince() != null),
                report.registeredSince() != null,
                report.regroupedSince() != null);
    }

    private static List<String> numbers(List<ReportFact> told, Predicate<ReportFact> which) {
        return told.stream().filter(which).map(ReportFact::fact).sorted().toList();
    }

    private static ReportRow row(Report report, Instant overtakenSince) {
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
                report.state(),
                overtakenSince);
    }
}
