package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creditportal.checks.api.CheckRefusedException;
import org.creditportal.checks.api.ChecksAudit;
import org.creditportal.checks.api.ChecksError;
import org.creditportal.checks.api.report.ApplyForReport;
import org.creditportal.checks.api.report.ReportState;
import org.creditportal.checks.api.rule.TenantChecks;
import org.creditportal.checks.domain.report.AppliedReport;
import org.creditportal.checks.domain.report.Report;
import org.creditportal.files.attachment.AttachedFiles;
import org.creditportal.files.attachment.MatterReference;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.text.Masking;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.records.api.subject.IdentifiedSubject;
import org.creditportal.records.api.subject.SubjectView;

/** Takes applications in: nothing is told yet but who is meant. */
@ApplicationScoped
public class ReportCounter {

    @Inject
    ReportSubjects subjects;

    @Inject
    ReportScope scope;

    @Inject
    AttachedFiles files;

    @Inject
    TenantDirectory tenants;

    @Inject
    RulesInForce rules;

    @Inject
    LegalDate legalDate;

    @Inject
    AuditTrail trail;

    Report take(ApplyForReport command, Signature by) {
        TenantChecks terms = TenantChecks.of(tenants.current());
        AppliedReport application = AppliedReport.of(command.application(), terms.reports(), legalDate.today());
        application.judgeWhole(terms.periodMonths(), legalDate.today());
        if (application.told().area() != null) {
            rules.area(application.told().area());
        }
        application.told().bureaus().stream()
                .filter(bureau -> tenants.current().bureau(bureau).isEmpty())
                .findFirst()
                .ifPresent(unknown -> {
                    throw new CheckRefusedException(ChecksError.REPORT_SECTIONS);
                });
        ReportSubjects.Meant meant = subjects.identified(command.asked());
        IdentifiedSubject subject = meant.subject();
        application.findBy(meant.key());
        ReportReading.demandAdult(subject);
        demandPredecessor(command, subject.number());
        trail.record(
                ChecksAudit.SUBJECT_LOOKED_AT,
                subject.number(),
                application.told().usedFor());
        SubjectView view = subject.subject();
        return Report.apply(
                subject.number(),
                view.kind().isPerson() ? Masking.name(view.name()) : view.name(),
                application,
                command.predecessor() == null ? null : command.predecessor().value(),
                by);
    }

    /** A report takes the place of one of its kind about the same subject that still holds. */
    private void demandPredecessor(ApplyForReport command, String subject) {
        if (command.predecessor() == null) {
            return;
        }
        Report before = scope.require(command.predecessor());
        if (before.state() != ReportState.ISSUED
                || !before.subjectNumber().equals(subject)
                || before.application().kind() != command.application().kind()) {
            throw new CheckRefusedException(ChecksError.REPORT_PREDECESSOR);
        }
    }

    /** How many files prove identity or authorisation; what is withheld proves nothing. */
    int evidence(Report report) {
        return (int) files.find(new MatterReference(ReportEvidence.MODULE, report.number())).stream()
                .filter(file -> !file.withheld())
                .count();
    }
}
