package org.creditportal.checks.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creditportal.checks.api.ChecksAudit;
import org.creditportal.checks.api.report.ReportApplication;
import org.creditportal.checks.api.report.ReportContent;
import org.creditportal.checks.api.report.ReportKind;
import org.creditportal.checks.api.report.ReportPurpose;
import org.creditportal.checks.api.report.ReportSection;
import org.creditportal.checks.api.report.ReportTerms;
import org.creditportal.checks.api.report.ReportTerms.Disputed;
import org.creditportal.checks.api.report.ReportTerms.PurposeTerms;
import org.creditportal.checks.domain.report.AppliedReport;
import org.creditportal.checks.domain.report.PrintedReport;
import org.creditportal.checks.domain.report.Report;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.kernel.audit.NotedLooks;
import org.creditportal.kernel.audit.PaperOpened;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.records.api.subject.SubjectKind;
import org.junit.jupiter.api.Test;

/** Whoever opens the paper of a report on a natural person reads about the person. */
class ReportScopeTest {

    private static final String PERSON = "0SBJ000000001";
    private static final Instant NOW = Instant.parse("2026-05-31T20:00:00Z");

    private final List<String> told = new ArrayList<>();

    @Test
    void whoOpensThePaperOfAReportOnAPersonIsOnRecordUnderThePersonOnce() {
        Report report = issued(SubjectKind.NATURAL_PERSON);
        ReportScope scope = scope(report);
        scope.opened(new PaperOpened(report.number()));
        scope.opened(new PaperOpened(report.number()));
        assertThat(told).containsExactly(ChecksAudit.CHECKED_PERSON_VIEWED + " " + PERSON + " " + report.number());
    }

    @Test
    void otherPapersAreOfNobody() {
        Report report = issued(SubjectKind.LEGAL_PERSON);
        ReportScope scope = scope(report);
        scope.opened(new PaperOpened(report.number()));
        scope.opened(new PaperOpened("0AWE35PSG1C6Q"));
        scope.opened(new PaperOpened(null));
        assertThat(told).isEmpty();
    }

    private ReportScope scope(Report report) {
        ReportScope scope = new ReportScope();
        scope.reports = new StoredReports() {
            @Override
            public Optional<Report> find(String number) {
                return Optional.of(report).filter(known -> known.number().equals(number));
            }
        };
        scope.looks = new NotedLooks(new AuditTrail() {
            @Override
            public void recordAll(String event, List<String> objects, String reason) {
                objects.forEach(object -> told.add(event + " " + object + " " + reason));
            }
        });
        return scope;
    }

    private static Report issued(SubjectKind kind) {
        ReportApplication asked = new ReportApplication(
                ReportKind.PUBLIC, ReportPurpose.SELF_QUERY, "招标投标", "欧阳测试", null, null, null, null, null, Set.of());
        ReportTerms terms = new ReportTerms(
                12,
                90,
                List.of(new PurposeTerms(
                        ReportPurpose.SELF_QUERY, List.of(ReportSection.values()), Disputed.MARKED, false)));
        Signature by = new Signatory("o", "某", "credit-office", true).sign(NOW, new Reason("窗口签署"));
        Report report =
                Report.apply(PERSON, "欧阳测试", AppliedReport.of(asked, terms, LocalDate.of(2026, 6, 1)), null, by);
        ReportContent content = new ReportContent(
                ReportKind.PUBLIC,
                ReportPurpose.SELF_QUERY,
                kind,
                "欧阳测试",
                null,
                null,
                null,
                null,
                null,
                NOW,
                Disputed.MARKED,
                List.of());
        report.issue(new PrintedReport("0DOC", "测信报〔2026〕1号", content, "twin"), by);
        return report;
    }
}
