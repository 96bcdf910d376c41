package org.creditportal.sanctions.domain.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.records.api.record.InspectionFinding;
import org.creditportal.sanctions.api.supervision.InspectionRatio;
import org.creditportal.sanctions.api.supervision.InspectionResult;
import org.creditportal.sanctions.api.supervision.PlanNumber;
import org.creditportal.sanctions.api.supervision.PlanState;
import org.creditportal.sanctions.api.supervision.TellResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InspectionPlanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate UNTIL = LocalDate.of(2026, 6, 30);
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final Signatory CLERK = new Signatory("clerk", "Clerk", "market-supervision", false);
    private static final Signatory REVIEWER = new Signatory("reviewer", "Reviewer", "market-supervision", false);
    private static final Signatory STRANGER = new Signatory("stranger", "Stranger", "finance", false);
    private static final Lot LOT = new Lot("00ff", new InspectionRatio(5, 1), new InspectionRatio(50, 2), 2);

    @Test
    void inspectsTheMarkedMoreAndMoreOften() {
        Map<String, String> marks = marks(10);
        List<PlannedInspection> drawn = LOT.draw(subjects(110), marks, inspectors());
        assertThat(drawn.stream().filter(one -> one.mark() != null)).hasSize(5 * 2);
        assertThat(drawn.stream().filter(one -> one.mark() == null)).hasSize(5);
        assertThat(drawn).allMatch(one -> one.cards().stream().distinct().count() == 2);
        assertThat(new InspectionRatio(5, 1).of(1)).isEqualTo(1);
        assertThat(new InspectionRatio(5, 1).of(0)).isZero();
        assertThat(new InspectionRatio(5, 1).of(21)).isEqualTo(2);
        assertThat(new InspectionRatio(100, 1).of(7)).isEqualTo(7);
    }

    @Test
    void theSeedAloneDecides() {
        List<PlannedSubject> subjects = subjects(200);
        List<PlannedSubject> turned = new ArrayList<>(subjects);
        Collections.reverse(turned);
        List<Inspector> turnedInspectors = new ArrayList<>(inspectors());
        Collections.reverse(turnedInspectors);
        assertThat(LOT.draw(turned, marks(20), turnedInspectors))
                .isEqualTo(LOT.draw(subjects, marks(20), inspectors()));
        Lot other = new Lot("00fe", LOT.ordinary(), LOT.marked(), 2);
        assertThat(other.draw(subjects, marks(20), inspectors()))
                .isNotEqualTo(LOT.draw(subjects, marks(20), inspectors()));
    }

    /** What {@code printf '00ff|S2' | sha256sum} and its like say, put into order by hand. */
    @Test
    void anybodyCanDrawAgainWithASha256() {
        List<PlannedSubject> three = IntStream.rangeClosed(1, 3)
                .mapToObj(place -> new PlannedSubject(place, "S" + place, "Subject " + place, "C" + place))
                .toList();
        Lot one = new Lot("00ff", new InspectionRatio(1, 1), new InspectionRatio(1, 1), 2);
        assertThat(one.draw(three, Map.of(), inspectors()))
                .extracting(PlannedInspection::subject)
                .containsExactly(3);
    }

    @Test
    void nobodyIsInspectedByWhomTheyAvoid() {
        List<PlannedSubject> subjects = subjects(40);
        List<Inspector> inspectors = List.of(
                new Inspector("1", "One", codes(subjects, 0, 20)),
                new Inspector("2", "Two", codes(subjects, 20, 40)),
                new Inspector("3", "Three", List.of()),
                new Inspector("4", "Four", List.of()));
        Lot all = new Lot("00ff", new InspectionRatio(100, 1), new InspectionRatio(100, 1), 2);
        List<PlannedInspection> drawn = all.draw(subjects, Map.of(), inspectors);
        assertThat(drawn).hasSize(40);
        drawn.forEach(one -> assertThat(one.cards()).doesNotContain(one.subject() <= 20 ? "1" : "2"));
        assertThat(drawn.stream().flatMap(one -> one.cards().stream()).collect(Collectors.toSet()))
                .isEqualTo(Set.of("1", "2", "3", "4"));
        assertThatThrownBy(() -> all.draw(subjects, Map.of(), inspectors.subList(0, 2)))
                .hasMessageContaining("sanctions.inspectorsTooFew");
    }

    @Test
    void isDrawnOnceByAnotherOfficerThanWhoMadeTheLists() {
        InspectionPlan plan = drafted();
        assertThat(plan.isReproduced()).isFalse();
        assertThatThrownBy(() -> plan.draw(LOT, Map.of(), CLERK, signed(CLERK)))
                .hasMessageContaining("casework.fourEyes");
        assertThatThrownBy(() -> plan.draw(LOT, Map.of(), STRANGER, signed(STRANGER)))
                .hasMessageContaining("casework.sameBureau");
        plan.draw(LOT, marks(4), REVIEWER, signed(REVIEWER));
        assertThat(plan.isReproduced()).isTrue();
        assertThat(plan.inspectionCount()).isEqualTo(plan.inspections().size());
        assertThatThrownBy(() -> plan.draw(LOT, Map.of(), REVIEWER, signed(REVIEWER)))
                .hasMessageContaining("illegalTransition");
        assertThatThrownBy(() -> plan.drop(REVIEWER, signed(REVIEWER))).hasMessageContaining("illegalTransition");
    }

    @Test
    void closesWithItsLastResultAndTakesEachOnce() {
        InspectionPlan plan = drafted();
        assertThatThrownBy(() -> plan.tell(told(1, TODAY), null, CLERK, signed(CLERK), TODAY))
                .hasMessageContaining("illegalTransition");
        plan.draw(LOT, marks(2), REVIEWER, signed(REVIEWER));
        int all = plan.inspectionCount();
        assertThatThrownBy(() -> plan.tell(told(1, TODAY), null, STRANGER, signed(STRANGER), TODAY))
                .hasMessageContaining("casework.sameBureau");
        for (TellResult unfit : List.of(
                told(0, TODAY),
                told(all + 1, TODAY),
                told(1, TODAY.plusDays(1)),
                told(1, TODAY.minusDays(1)),
                new TellResult(null, 0, 1, null, TODAY, null, null, null))) {
            assertThatThrownBy(() -> plan.tell(unfit, null, CLERK, signed(CLERK), TODAY))
                    .hasMessageContaining("sanctions.resultUnfit");
        }
        for (int place = 1; place <= all; place++) {
            assertThat(plan.state()).isEqualTo(PlanState.DRAWN);
            plan.tell(told(place, TODAY), null, CLERK, signed(CLERK), TODAY);
        }
        assertThat(plan.state()).isEqualTo(PlanState.CLOSED);
        assertThat(plan.result(1)).map(ToldResult::result).contains(InspectionResult.NOTHING_FOUND);
    }

    /** What was decided against a subject goes to its credit: such a result names the record. */
    @ParameterizedTest
    @EnumSource(InspectionResult.class)
    void aViolationAndAnOrderToCorrectAreToldWithTheirRecord(InspectionResult result) {
        InspectionPlan plan = drafted();
        plan.draw(LOT, marks(2), REVIEWER, signed(REVIEWER));
        boolean needed = result == InspectionResult.VIOLATION || result == InspectionResult.ORDERED_TO_CORRECT;
        for (String none : new String[] {null, "", "  "}) {
            if (needed) {
                assertThatThrownBy(() -> plan.tell(told(1, result, none), null, CLERK, signed(CLERK), TODAY))
                        .hasMessageContaining("sanctions.resultWithoutRecord");
            }
        }
        assertThat(plan.toldCount()).isZero();
        plan.tell(told(1, result, needed ? "0REC000000001" : null), null, CLERK, signed(CLERK), TODAY);
        assertThat(plan.result(1))
                .map(ToldResult::recordNumber)
                .isEqualTo(needed ? Optional.of("0REC000000001") : Optional.empty());
    }

    /** Where the result is itself put on record, nothing else has to be on record yet: a case takes longer than an inspection. */
    @ParameterizedTest
    @EnumSource(InspectionResult.class)
    void aResultThatIsARecordNeedsNoOther(InspectionResult result) {
        InspectionPlan plan = drafted();
        plan.draw(LOT, marks(2), REVIEWER, signed(REVIEWER));
        plan.tell(told(1, result, null), "0REC000000002", CLERK, signed(CLERK), TODAY);
        assertThat(plan.result(1)).map(ToldResult::inspectionRecord).contains("0REC000000002");
        assertThat(plan.result(1)).map(ToldResult::recordNumber).isEmpty();
    }

    /** What an inspection found is said on record in the same words. */
    @ParameterizedTest
    @EnumSource(InspectionResult.class)
    void everyResultIsAFindingOfRecords(InspectionResult result) {
        assertThat(InspectionFinding.valueOf(result.name())).isNotNull();
    }

    @Test
    void isNotDraftedWithoutListsOrForAPeriodThatIsOver() {
        List<PlannedSubject> subjects = subjects(3);
        assertThatThrownBy(() -> drafted(List.of(), inspectors(), UNTIL))
                .hasMessageContaining("sanctions.planIncomplete");
        assertThatThrownBy(() -> drafted(subjects, List.of(), UNTIL)).hasMessageContaining("sanctions.planIncomplete");
        assertThatThrownBy(() -> drafted(subjects, inspectors(), TODAY.minusDays(1)))
                .hasMessageContaining("sanctions.planIncomplete");
    }

    private static TellResult told(int place, LocalDate on) {
        return new TellResult(
                new PlanNumber("0P1AN00000001"),
                0,
                place,
                InspectionResult.NOTHING_FOUND,
                on,
                " ",
                null,
                CommandToken.next());
    }

    private static TellResult told(int place, InspectionResult result, String record) {
        return new TellResult(
                new PlanNumber("0P1AN00000001"), 0, place, result, TODAY, record, null, CommandToken.next());
    }

    private static InspectionPlan drafted() {
        return drafted(subjects(40), inspectors(), UNTIL);
    }

    private static InspectionPlan drafted(List<PlannedSubject> subjects, List<Inspector> inspectors, LocalDate until) {
        return InspectionPlan.draft(
                "market-supervision", "Food", TODAY, until, subjects, inspectors, signed(CLERK), TODAY);
    }

    private static List<PlannedSubject> subjects(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(place -> new PlannedSubject(place, "S" + place, "Subject " + place, "C" + place))
                .toList();
    }

    private static Map<String, String> marks(int count) {
        Map<String, String> marks = new HashMap<>();
        IntStream.rangeClosed(1, count).forEach(place -> marks.put("S" + place, "M" + place));
        return marks;
    }

    private static List<Inspector> inspectors() {
        return List.of(
                new Inspector("1", "One", List.of()),
                new Inspector("2", "Two", List.of()),
                new Inspector("3", "Three", List.of()));
    }

    private static List<String> codes(List<PlannedSubject> subjects, int from, int to) {
        return subjects.subList(from, to).stream().map(PlannedSubject::code).toList();
    }

    private static Signature signed(Signatory by) {
        return by.sign(NOW, new Reason("because"));
    }
}
