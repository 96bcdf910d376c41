package org.creditportal.checks.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.creditportal.checks.api.ChecksAudit;
import org.creditportal.checks.api.batch.BatchCheckNumber;
import org.creditportal.checks.api.check.AskedBy;
import org.creditportal.checks.api.check.CheckResult;
import org.creditportal.checks.api.check.CheckedSubject;
import org.creditportal.checks.api.check.LookAnswer;
import org.creditportal.checks.api.check.LookBasis;
import org.creditportal.checks.api.rule.RuleTable;
import org.creditportal.checks.domain.batch.BatchCheck;
import org.creditportal.checks.domain.batch.BatchLook;
import org.creditportal.checks.domain.batch.BatchRequests;
import org.creditportal.checks.domain.check.DecidedBy;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.kernel.audit.NotedLooks;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.records.api.subject.SubjectKind;
import org.junit.jupiter.api.Test;

/** Who reads what a check of many answered reads about the natural persons in it (ADR 0103). */
class BatchReadingTest {

    private static final Instant NOON = Instant.parse("2026-06-01T04:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final String PERSON = "0AWE35PSG1C5P";
    private static final String COMPANY = "0AWE35PSG1C6Q";

    private final List<String> told = new ArrayList<>();
    private final BatchChecksBean batches = new BatchChecksBean();
    private final BatchCheck batch = BatchCheck.begin(
            null,
            new BatchCheck.Asked(AskedBy.ID_NUMBER, 4, "encrypted"),
            LookBasis.STATUTORY_DUTY,
            null,
            new DecidedBy(new RuleTable("area", 7, TODAY, List.of(), List.of()), null, null),
            new Signatory("o", "某", "market", false).sign(NOON, new Reason("年审")));

    @Test
    void whoReadsAPageOfAnswersIsOnRecordUnderEachPersonOnItOnceARequest() {
        Page<BatchLook> page = new Page<>(
                Stream.of(
                                found(PERSON, SubjectKind.NATURAL_PERSON),
                                found(PERSON, SubjectKind.NATURAL_PERSON),
                                found(COMPANY, SubjectKind.LEGAL_PERSON),
                                null)
                        .map(this::line)
                        .toList(),
                4,
                1,
                50);
        batches.requests = (BatchRequests) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {BatchRequests.class},
                (proxy, method, arguments) -> method.getName().equals("looks") ? page : batch);
        batches.scope = seeingAll();
        BatchCheckNumber number = new BatchCheckNumber(batch.number());
        assertThat(batches.searchLooks(number, null, 1, 50).items()).hasSize(4);
        batches.searchLooks(number, CheckResult.NOTHING_IN_PERIOD, 1, 50);
        assertThat(told).containsExactly(ChecksAudit.CHECKED_PERSON_VIEWED + " " + PERSON + " " + batch.number());
    }

    private CheckScope seeingAll() {
        CheckScope scope = new CheckScope() {
            @Override
            boolean sees(String bureau) {
                return true;
            }
        };
        scope.noted = new NotedLooks(new AuditTrail() {
            @Override
            public void recordAll(String event, List<String> objects, String reason) {
                objects.forEach(object -> told.add(event + " " + object + " " + reason));
            }
        });
        return scope;
    }

    private BatchLook line(CheckedSubject subject) {
        LookAnswer answer = new LookAnswer(
                NOON,
                TODAY,
                TODAY,
                TODAY,
                "supplier",
                subject == null ? CheckResult.SUBJECT_NOT_FOUND : CheckResult.NOTHING_IN_PERIOD,
                subject,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
        return new BatchLook(1, 1, "asked", null, answer, null, null);
    }

    private static CheckedSubject found(String number, SubjectKind kind) {
        return new CheckedSubject(number, kind, "欧阳测试", null, null, false, false);
    }
}
