package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.creditportal.checks.api.CheckRefusedException;
import org.creditportal.checks.api.ChecksAudit;
import org.creditportal.checks.api.ChecksError;
import org.creditportal.checks.api.report.ReportApplication;
import org.creditportal.checks.api.report.ReportContent;
import org.creditportal.checks.api.report.ReportKind;
import org.creditportal.checks.api.rule.TenantChecks;
import org.creditportal.checks.domain.report.Report;
import org.creditportal.checks.domain.report.ReportAssembly;
import org.creditportal.checks.domain.rule.SourceAnswers;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.standing.StandingFact;
import org.creditportal.kernel.standing.StandingOutcome;
import org.creditportal.kernel.standing.StandingQuestion;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.records.api.subject.IdentifiedSubject;
import org.creditportal.records.api.subject.SubjectIdentification;
import org.creditportal.records.api.subject.SubjectNumber;

/** Reads what a report tells, as of now. A report is made of what every source told, or it is not made. */
@ApplicationScoped
public class ReportReading {

    @Inject
    SubjectIdentification identification;

    @Inject
    LookGate gate;

    @Inject
    AuditTrail trail;

    @Inject
    TenantDirectory tenants;

    @Inject
    LegalDate legalDate;

    @Inject
    Clock clock;

    ReportContent read(Report report) {
        ReportApplication application = report.application();
        IdentifiedSubject subject = identification
                .find(new SubjectNumber(report.subjectNumber()))
                .orElseThrow(() -> new NotFoundException("Subject", report.subjectNumber()));
        demandAdult(subject);
        TenantChecks terms = TenantChecks.of(tenants.current());
        Instant at = clock.instant();
        List<StandingOutcome> outcomes = gate.ask(
                ground(report),
                List.of(subject.number()),
                new StandingQuestion(subject.numbers(), legalDate.today(), application.kind() == ReportKind.SPECIAL));
        trail.record(
                ChecksAudit.SUBJECT_LOOKED_AT, subject.number(), ground(report).told());
        SourceAnswers.rows(outcomes, terms, at).stream()
                .filter(source -> !source.standing().counts())
                .findFirst()
                .ifPresent(silent -> {
                    throw new CheckRefusedException(ChecksError.REPORT_SOURCE_SILENT, silent.module());
                });
        return new ReportAssembly(application, terms.reports().of(application.purpose()))
                .content(subject.subject(), facts(outcomes, subject.numbers()), at);
    }

    /** Reports on natural persons are made of adults only. */
    static void demandAdult(IdentifiedSubject subject) {
        if (subject.subject().minor()) {
            throw new CheckRefusedException(ChecksError.REPORT_OF_MINOR);
        }
    }

    static LookGround ground(Report report) {
        ReportApplication application = report.application();
        return new LookGround(
                application.purpose().basis(),
                application.area(),
                application.matter() == null ? report.number() : application.matter(),
                application.usedFor(),
                application.authorisation() == null ? report.number() : application.authorisation());
    }

    private static List<StandingFact> facts(List<StandingOutcome> outcomes, Set<String> numbers) {
        return outcomes.stream()
                .flatMap(outcome -> numbers.stream().flatMap(number -> outcome.answer().of(number).stream()))
                .toList();
    }
}
