package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.checks.api.CheckRefusedException;
import org.creditportal.checks.api.ChecksAudit;
import org.creditportal.checks.api.ChecksError;
import org.creditportal.checks.api.check.LookBasis;
import org.creditportal.checks.api.report.ReportApplication;
import org.creditportal.checks.api.report.ReportContent;
import org.creditportal.checks.api.report.ReportKind;
import org.creditportal.checks.api.rule.TenantChecks;
import org.creditportal.checks.application.StandingGrades.ToldGrade;
import org.creditportal.checks.domain.report.BureausOfFields;
import org.creditportal.checks.domain.report.Report;
import org.creditportal.checks.domain.report.ReportAssembly;
import org.creditportal.checks.domain.rule.SourceAnswers;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.standing.StandingDelivery;
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
    ReportDetails details;

    @Inject
    AuditTrail trail;

    @Inject
    TenantDirectory tenants;

    @Inject
    LegalDate legalDate;

    @Inject
    Clock clock;

    ReadReport read(Report report) {
        return written(report, ground(report));
    }

    /** The same once more within the same act: that is one look, and was written down. */
    ReadReport readAgain(Report report) {
        return read(report, ground(report));
    }

    /**
     * What it would tell now, for whoever holds a copy.
     *
     * @param allowance by which the applicant allows it
     */
    ReportContent readLive(Report report, String allowance) {
        return written(
                        report,
                        new LookGround(
                                LookBasis.CONSENT,
                                null,
                                report.number(),
                                report.application().usedFor(),
                                allowance))
                .content();
    }

    private ReadReport written(Report report, LookGround ground) {
        ReadReport read = read(report, ground);
        trail.record(ChecksAudit.SUBJECT_LOOKED_AT, subject(report).number(), ground.told());
        return read;
    }

    private IdentifiedSubject subject(Report report) {
        return identification
                .find(new SubjectNumber(report.subjectNumber()))
                .orElseThrow(() -> new NotFoundException("Subject", report.subjectNumber()));
    }

    private ReadReport read(Report report, LookGround ground) {
        ReportApplication application = report.application();
        IdentifiedSubject subject = subject(report);
        demandAdult(subject);
        TenantChecks terms = TenantChecks.of(tenants.current());
        Instant at = clock.instant();
        List<StandingOutcome> outcomes = gate.ask(
                ground,
                List.of(subject.number()),
                new StandingQuestion(
                        subject.numbers(),
                        legalDate.today(),
                        application.kind() == ReportKind.SPECIAL ? application.periodFrom() : null));
        SourceAnswers.rows(outcomes, terms, at).stream()
                .filter(source -> !source.standing().counts())
                .findFirst()
                .ifPresent(silent -> {
                    throw new CheckRefusedException(ChecksError.REPORT_SOURCE_SILENT, silent.module());
                });
        ReportAssembly assembly = new ReportAssembly(
                application, terms.reports().of(application.purpose()), BureausOfFields.of(tenants.current()));
        // What the report does not tell is not revealed for it.
        List<ToldGrade> grades = details.grades(subject, outcomes, legalDate.today()).stream()
                .filter(grade -> assembly.tells(grade.fact()))
                .toList();
        List<StandingFact> facts = assembly.told(facts(outcomes, subject, grades));
        ReportContent content = assembly.telling(
                        details.persons(subject), details.fields(facts), details.names(subject))
                .content(subject.subject(), facts, overdue(outcomes), at)
                .registered(details.registration(subject))
                .lacking(details.gaps(terms.reports().unconnected(), legalDate.today()));
        return new ReadReport(
                content,
                grades.stream().flatMap(grade -> grade.grounds().stream()).collect(Collectors.toSet()));
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

    private List<StandingDelivery> overdue(List<StandingOutcome> outcomes) {
        return outcomes.stream()
                .flatMap(outcome -> outcome.answer().deliveries().stream())
                .filter(delivery -> delivery.isOverdue(legalDate.today()))
                .toList();
    }

    private static List<StandingFact> facts(
            List<StandingOutcome> outcomes, IdentifiedSubject subject, List<ToldGrade> grades) {
        return Stream.concat(
                        outcomes.stream().flatMap(outcome -> subject.numbers().stream()
                                .flatMap(number -> outcome.answer().of(number).stream())),
                        grades.stream().map(ToldGrade::fact))
                .toList();
    }
}
