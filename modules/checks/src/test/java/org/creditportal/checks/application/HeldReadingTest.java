package org.creditportal.checks.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.creditportal.checks.api.report.ReportApplication;
import org.creditportal.checks.api.report.ReportContent;
import org.creditportal.checks.api.report.ReportKind;
import org.creditportal.checks.api.report.ReportPurpose;
import org.creditportal.checks.api.report.ReportSection;
import org.creditportal.checks.api.report.ReportTerms;
import org.creditportal.checks.api.report.ReportTerms.Disputed;
import org.creditportal.checks.api.report.ReportTerms.PurposeTerms;
import org.creditportal.checks.domain.report.AppliedReport;
import org.creditportal.checks.domain.report.Report;
import org.creditportal.kernel.error.CollisionException;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.lists.api.EntryGate;
import org.creditportal.records.api.record.RecordGate;
import org.creditportal.records.api.subject.SubjectKind;
import org.junit.jupiter.api.Test;

class HeldReadingTest {

    private static final String SUBJECT = "0SBJ000000001";
    private static final String FIRST = "0REC000000001";
    private static final String SECOND = "0REC000000002";
    private static final Instant NOON = Instant.parse("2026-06-01T04:00:00Z");

    private final List<String> steps = new ArrayList<>();
    private final Set<String> grounds = new HashSet<>();

    @Test
    void whatIsToldWasReadAfterItWasHeld() {
        ReportContent content = held(List.of(List.of(FIRST), List.of(FIRST)));
        assertThat(steps)
                .containsExactly(
                        "hold " + SUBJECT,
                        "read",
                        "hold " + FIRST,
                        "hold entry " + FIRST,
                        "hold other " + FIRST,
                        "read again");
        assertThat(ReportFacts.told(content)).containsExactly(FIRST);
    }

    @Test
    void whatIsNoMoreWhenItIsHeldIsNotTold() {
        assertThat(ReportFacts.told(held(List.of(List.of(FIRST, SECOND), List.of(SECOND)))))
                .containsExactly(SECOND);
    }

    @Test
    void whatCameMeanwhileIsHeldToo() {
        assertThat(ReportFacts.told(held(List.of(List.of(FIRST), List.of(FIRST, SECOND), List.of(FIRST, SECOND)))))
                .containsExactly(FIRST, SECOND);
        assertThat(steps).contains("hold " + FIRST + " " + SECOND);
    }

    @Test
    void aReportWithoutAnythingHoldsNothing() {
        assertThat(ReportFacts.told(held(List.of(List.of())))).isEmpty();
        assertThat(steps).containsExactly("hold " + SUBJECT, "read");
    }

    @Test
    void whereEverMoreIsToldNoReportIsMade() {
        List<List<String>> more = IntStream.range(1, 20)
                .mapToObj(number -> List.of("0REC0000000" + (10 + number)))
                .toList();
        assertThatThrownBy(() -> held(more)).isInstanceOf(CollisionException.class);
    }

    /** What a grade rests on is not told, and must not fall unseen either. */
    @Test
    void whatAGradeRestsOnIsHeldToo() {
        grounds.add(SECOND);
        held(List.of(List.of(FIRST), List.of(FIRST)));
        assertThat(steps)
                .anySatisfy(step -> assertThat(step).startsWith("hold 0REC").contains(FIRST, SECOND));
    }

    private ReportContent held(List<List<String>> told) {
        ReportReading reading = new ReportReading() {
            private int readings;

            @Override
            ReadReport read(Report report) {
                steps.add("read");
                return new ReadReport(content(told.get(readings++)), grounds);
            }

            @Override
            ReadReport readAgain(Report report) {
                steps.add("read again");
                return new ReadReport(content(told.get(readings++)), grounds);
            }
        };
        return new HeldReading(
                        reading,
                        noting(RecordGate.class, "hold ", List.of()),
                        noting(EntryGate.class, "hold entry ", Optional.empty()),
                        List.of(numbers -> steps.add("hold other " + String.join(" ", numbers))))
                .read(applied())
                .content();
    }

    private <T> T noting(Class<T> gate, String what, Object answer) {
        return gate.cast(
                Proxy.newProxyInstance(gate.getClassLoader(), new Class<?>[] {gate}, (proxy, method, arguments) -> {
                    steps.add(what + written(arguments[0]));
                    return method.getReturnType() == void.class ? null : answer;
                }));
    }

    private static String written(Object numbers) {
        return numbers instanceof Collection<?> several
                ? String.join(" ", several.stream().map(Object::toString).toList())
                : numbers.toString();
    }

    private static Report applied() {
        ReportApplication asked = new ReportApplication(
                ReportKind.PUBLIC, ReportPurpose.SELF_QUERY, "招标投标", "测试有限公司", null, null, null, null, null, Set.of());
        ReportTerms terms = new ReportTerms(
                12,
                90,
                List.of(new PurposeTerms(
                        ReportPurpose.SELF_QUERY, List.of(ReportSection.values()), Disputed.MARKED, false)));
        return Report.apply(
                SUBJECT,
                "测试有限公司",
                AppliedReport.of(asked, terms, LocalDate.of(2026, 6, 1)),
                null,
                new Signatory("o", "某", "credit-office", true).sign(NOON, new Reason("窗口签署")));
    }

    private static ReportContent content(List<String> numbers) {
        List<ReportContent.Item> items = numbers.stream()
                .map(number -> new ReportContent.Item(
                        number,
                        new LocalizedText("处罚", "Penalty"),
                        null,
                        null,
                        null,
                        null,
                        false,
                        null,
                        null,
                        null,
                        false))
                .toList();
        return new ReportContent(
                ReportKind.PUBLIC,
                ReportPurpose.SELF_QUERY,
                SubjectKind.LEGAL_PERSON,
                "测试有限公司",
                null,
                null,
                null,
                null,
                null,
                NOON,
                Disputed.MARKED,
                List.of(new ReportContent.Part(ReportSection.PENALTIES, items, List.of())));
    }
}
