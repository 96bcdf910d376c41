package org.creditportal.sanctions.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.error.LineFault;
import org.creditportal.kernel.text.TableLine;
import org.creditportal.records.api.subject.IdentifiedSubject;
import org.creditportal.records.api.subject.SubjectIdentification;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.records.api.subject.SubjectNumber;
import org.creditportal.records.api.subject.SubjectView;
import org.creditportal.sanctions.api.SanctionsError;
import org.creditportal.sanctions.api.supervision.DraftPlan;
import org.creditportal.sanctions.domain.supervision.PlannedSubject;
import org.junit.jupiter.api.Test;

class PlanListsTest {

    private static final String CODE = "91350100M000100Y43";
    private static final String SHARED = "91530100MA6K1001XJ";
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 1);

    /** The lot would fall upon whoever comes first. */
    @Test
    void aCodeOfSeveralIsNobodysToBeInspected() {
        PlanLists lists = new PlanLists();
        Map<String, List<IdentifiedSubject>> known = Map.of(
                CODE, List.of(subject("0SBJ000000001")),
                SHARED, List.of(subject("0SBJ000000002"), subject("0SBJ000000003")));
        lists.identification = (SubjectIdentification) Proxy.newProxyInstance(
                SubjectIdentification.class.getClassLoader(),
                new Class<?>[] {SubjectIdentification.class},
                (proxy, method, arguments) -> known);
        PlanLists.Read read = lists.read(new DraftPlan(
                "food",
                FIRST_DAY,
                FIRST_DAY.plusMonths(1),
                List.of(line(1, CODE), line(2, SHARED), line(3, "91350211M000100Y46")),
                List.of(),
                CommandToken.next()));
        assertThat(read.subjects()).extracting(PlannedSubject::code).containsExactly(CODE);
        assertThat(read.faults())
                .extracting(LineFault::rule)
                .containsExactly(SanctionsError.SUBJECT_AMBIGUOUS.key(), SanctionsError.SUBJECT_UNKNOWN.key());
    }

    private static TableLine line(int number, String code) {
        return new TableLine(number, List.of(code));
    }

    private static IdentifiedSubject subject(String number) {
        return IdentifiedSubject.itself(
                new SubjectView(
                        new SubjectNumber(number), SubjectKind.LEGAL_PERSON, "某某有限公司", null, null, null, false, null),
                Set.of(number));
    }
}
