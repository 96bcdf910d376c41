package org.creditportal.checks.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.creditportal.checks.api.report.ReportApplication;
import org.creditportal.checks.api.report.ReportContent;
import org.creditportal.checks.api.report.ReportKind;
import org.creditportal.checks.api.report.ReportOvertaken;
import org.creditportal.checks.api.report.ReportPurpose;
import org.creditportal.checks.api.report.ReportSection;
import org.creditportal.checks.api.report.ReportTerms;
import org.creditportal.checks.api.report.ReportTerms.Disputed;
import org.creditportal.checks.api.report.ReportTerms.PurposeTerms;
import org.creditportal.checks.domain.report.AppliedReport;
import org.creditportal.checks.domain.report.PrintedReport;
import org.creditportal.checks.domain.report.Report;
import org.creditportal.checks.domain.report.ReportFact;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.tenant.TenantFiles;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;
import org.creditportal.records.api.record.HeldRecordView;
import org.creditportal.records.api.record.KeepingBack;
import org.creditportal.records.api.record.NotPublic;
import org.creditportal.records.api.record.RecordGate;
import org.creditportal.records.api.record.RecordKeptBack;
import org.creditportal.records.api.record.RecordNumber;
import org.creditportal.records.api.record.RecordReinstated;
import org.creditportal.records.api.record.RecordRevised;
import org.creditportal.records.api.subject.RegistrationChanged;
import org.creditportal.records.api.subject.RegistrationRow;
import org.creditportal.records.api.subject.RegistrationStatus;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.records.api.subject.SubjectNumber;
import org.creditportal.records.api.subject.SubjectsRegrouped;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever holds or verifies a report learns that what it told has changed. */
class ReportMarksTest {

    private static final String SUBJECT = "0SBJ000000001";
    private static final String RECORD = "0REC000000001";
    private static final String OFFICIAL = "测信报〔2026〕1号";
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    /** Already the next day where the tenant is. */
    private static final Instant LATE = Instant.parse("2026-05-31T20:00:00Z");

    private final Report report = issued();
    private final ReportFact fact = new ReportFact(report.number(), RECORD);
    private final List<ReportOvertaken> told = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();

    private final ReportMarks marks = new ReportMarks() {
        @Override
        void publish(ReportOvertaken event) {
            told.add(event);
        }
    };

    @BeforeEach
    void keep() {
        marks.clock = Clock.fixed(LATE, ZoneOffset.UTC);
        marks.tenants = TenantFiles.load(Path.of("../../tenants-config"));
        marks.facts = new ReportFacts() {
            @Override
            List<ReportFact> of(Collection<String> reports) {
                asked.add("facts");
                return reports.contains(report.number()) ? List.of(fact) : List.of();
            }

            @Override
            List<ReportFact> telling(Collection<String> numbers) {
                return numbers.contains(RECORD) ? List.of(fact) : List.of();
            }
        };
        marks.reports = new StoredReports() {
            @Override
            List<Report> held(Collection<Report> found) {
                asked.add("report held");
                return List.copyOf(found);
            }

            @Override
            public List<Report> byNumbers(Collection<String> numbers) {
                return numbers.contains(report.number()) ? List.of(report) : List.of();
            }

            @Override
            List<Report> madeOf(Collection<String> subjects) {
                return subjects.contains(SUBJECT) ? List.of(report) : List.of();
            }
        };
    }

    @Test
    void aCorrectedRecordIsToldOfEveryReportThatToldItFromThatDay() {
        atKunming(() -> marks.revised(new RecordRevised(List.of(RECORD))));
        assertThat(told).containsExactly(new ReportOvertaken(OFFICIAL, TODAY));
        assertThat(fact.changedSince()).isEqualTo(LATE);
        assertThat(marks.since(List.of(report))).containsEntry(report.number(), LATE);
    }

    /** Else two of its facts that change at once would each be told as if the other stood as before. */
    @Test
    void whatBefellAReportIsReadOnceItIsHeld() {
        atKunming(() -> marks.revised(new RecordRevised(List.of(RECORD))));
        assertThat(asked).containsExactly("report held", "facts");
    }

    @Test
    void whatIsNotToldInAnyReportChangesNone() {
        atKunming(() -> marks.revised(new RecordRevised(List.of("0REC000000002"))));
        atKunming(() -> marks.regrouped(new SubjectsRegrouped("0SBJ000000002", "0SBJ000000003", true)));
        assertThat(told).isEmpty();
        assertThat(marks.since(List.of(report))).isEmpty();
    }

    @Test
    void aRecordThatWasTakenBackAndStandsAgainLeavesNoMark() {
        atKunming(() -> marks.keptBack(new RecordKeptBack(RECORD, KeepingBack.WITHDRAWN)));
        assertThat(fact.wrongSince()).isEqualTo(LATE);
        atKunming(() -> marks.turnOutRight(RECORD));
        assertThat(told).containsExactly(new ReportOvertaken(OFFICIAL, TODAY), new ReportOvertaken(OFFICIAL, null));
    }

    @Test
    void aRepairedRecordThatWasTakenBackAndStandsAgainStaysRepaired() {
        atKunming(() -> marks.keptBack(new RecordKeptBack(RECORD, KeepingBack.REPAIRED)));
        atKunming(() -> marks.keptBack(new RecordKeptBack(RECORD, KeepingBack.WITHDRAWN)));
        atKunming(() -> marks.turnOutRight(RECORD));
        assertThat(marks.since(List.of(report))).containsEntry(report.number(), LATE);
        assertThat(told).last().isEqualTo(new ReportOvertaken(OFFICIAL, TODAY));
    }

    /** The message that it stands again may come after it was taken back once more. */
    @Test
    void aRecordThatWasTakenBackOnceMoreStaysWrong() {
        atKunming(() -> marks.keptBack(new RecordKeptBack(RECORD, KeepingBack.WITHDRAWN)));
        atKunming(() -> handler(true).handle(new RecordReinstated(RECORD)));
        assertThat(fact.wrongSince()).isEqualTo(LATE);
        atKunming(() -> handler(false).handle(new RecordReinstated(RECORD)));
        assertThat(fact.wrongSince()).isNull();
    }

    private RecordIsRightAgainHandler handler(boolean withdrawn) {
        RecordIsRightAgainHandler handler = new RecordIsRightAgainHandler();
        handler.marks = marks;
        handler.records = (RecordGate) Proxy.newProxyInstance(
                RecordGate.class.getClassLoader(),
                new Class<?>[] {RecordGate.class},
                (proxy, method, arguments) -> List.of(held(withdrawn)));
        return handler;
    }

    private static HeldRecordView held(boolean withdrawn) {
        return new HeldRecordView(
                new RecordNumber(RECORD),
                withdrawn ? NotPublic.WITHDRAWN : null,
                false,
                new SubjectNumber(SUBJECT),
                SubjectKind.LEGAL_PERSON,
                "测试有限公司",
                null,
                "测罚〔2026〕1号",
                "市场监督管理局",
                TODAY.minusMonths(1),
                null,
                null,
                null);
    }

    @Test
    void aRepairedRecordOvertakesAReportAndADisputedOneDoesNot() {
        atKunming(() -> marks.keptBack(new RecordKeptBack(RECORD, KeepingBack.DISPUTED)));
        assertThat(told).isEmpty();
        atKunming(() -> marks.keptBack(new RecordKeptBack(RECORD, KeepingBack.REPAIRED)));
        assertThat(fact.outdatedSince()).isEqualTo(LATE);
        assertThat(told).containsExactly(new ReportOvertaken(OFFICIAL, TODAY));
    }

    /** As modules above this one tell of their measures. */
    @Test
    void whatAnotherModuleToldAndEndsOvertakesAReport() {
        atKunming(() -> marks.end(List.of("0CASE00000001", RECORD)));
        assertThat(fact.outdatedSince()).isEqualTo(LATE);
        assertThat(told).containsExactly(new ReportOvertaken(OFFICIAL, TODAY));
    }

    @Test
    void aReportOnWhoWasMergedOrSeparatedIsOvertakenWhateverItTold() {
        atKunming(() -> marks.regrouped(new SubjectsRegrouped("0SBJ000000002", SUBJECT, true)));
        assertThat(report.regroupedSince()).isEqualTo(LATE);
        assertThat(told).containsExactly(new ReportOvertaken(OFFICIAL, TODAY));
    }

    /** What it told was so; only what says otherwise than the report overtakes it. */
    @Test
    void aReportIsOvertakenOnceItsSubjectStandsOtherwiseOnTheBusinessRegister() {
        atKunming(() -> marks.registered(registered(RegistrationStatus.EXISTING)));
        assertThat(told).isEmpty();
        atKunming(() -> marks.registered(registered(RegistrationStatus.STRUCK_OFF)));
        assertThat(report.registeredSince()).isEqualTo(LATE);
        assertThat(told).containsExactly(new ReportOvertaken(OFFICIAL, TODAY));
    }

    private static RegistrationChanged registered(RegistrationStatus status) {
        return new RegistrationChanged(SUBJECT, new RegistrationRow(status, null, TODAY, "登记机关"));
    }

    private static void atKunming(Runnable act) {
        TenantScope.runAs(new TenantId("kunming"), act);
    }

    private static Report issued() {
        ReportApplication asked = new ReportApplication(
                ReportKind.PUBLIC, ReportPurpose.SELF_QUERY, "招标投标", "测试有限公司", null, null, null, null, null, Set.of());
        ReportTerms terms = new ReportTerms(
                12,
                90,
                List.of(new PurposeTerms(
                        ReportPurpose.SELF_QUERY, List.of(ReportSection.values()), Disputed.MARKED, false)));
        Signature by = new Signatory("o", "某", "credit-office", true).sign(LATE, new Reason("窗口签署"));
        Report report = Report.apply(SUBJECT, "测试有限公司", AppliedReport.of(asked, terms, TODAY), null, by);
        ReportContent content = new ReportContent(
                ReportKind.PUBLIC,
                ReportPurpose.SELF_QUERY,
                SubjectKind.LEGAL_PERSON,
                "测试有限公司",
                null,
                null,
                new ReportContent.Basics(
                        null,
                        List.of(),
                        new RegistrationRow(RegistrationStatus.EXISTING, null, TODAY.minusDays(9), "登记机关")),
                null,
                null,
                LATE,
                Disputed.MARKED,
                List.of());
        report.issue(new PrintedReport("0DOC", OFFICIAL, content, "twin"), by);
        return report;
    }
}
