package org.creditportal.sanctions.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.sanctions.api.CaseState;
import org.creditportal.sanctions.api.SanctionsAudit;
import org.creditportal.sanctions.api.TaskState;
import org.creditportal.sanctions.api.typical.TypicalCaseState;
import org.creditportal.sanctions.domain.CaseTask;
import org.creditportal.sanctions.domain.JointCase;
import org.creditportal.sanctions.domain.typical.TypicalCase;
import org.junit.jupiter.api.Test;

/** What the passing of days does to cases: applied to the last minute of the last day, lifted by the round after it. */
class OpenCasesTest {

    private static final LocalDate LEAP_DAY = LocalDate.of(2028, 2, 29);
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 2);

    private final CasesInMemory world = new CasesInMemory();

    @Test
    void aCaseOnARecordIsLiftedAfterItsLastDayAndWhatWasDoneIsToBeReversed() {
        JointCase of = world.initiated("0RECD00000001", LEAP_DAY, null, FIRST_DAY);
        CaseTask begun = world.task(of, "finance", TaskState.RECEIVED, TaskState.APPLYING);
        CaseTask untouched = world.task(of, "taxation");
        world.today = LEAP_DAY;
        world.open.expire(of.ground());
        assertThat(of.state()).isEqualTo(CaseState.INITIATED);
        assertThat(begun.state()).isEqualTo(TaskState.APPLYING);
        assertThat(world.toldOver).isEmpty();

        world.today = LEAP_DAY.plusDays(1);
        world.open.expire(of.ground());
        assertThat(of.state()).isEqualTo(CaseState.LIFTED);
        assertThat(begun.state()).isEqualTo(TaskState.REVERSING);
        assertThat(world.toldOver).as("reports that told it").containsExactly(of.number());
        assertThat(untouched.state()).isEqualTo(TaskState.LIFTED);
        assertThat(world.clocks.followed).containsExactlyInAnyOrder(begun.number(), untouched.number());
        assertThat(world.trail.told).containsExactly(SanctionsAudit.SANCTION_CASE_LIFTED + " " + of.number());
        assertThat(of.lastStep().signature().officer())
                .isEqualTo(Signatory.PORTAL.sign(world.now()).officer());

        world.open.expire(of.ground());
        assertThat(world.trail.told).as("nothing happens twice").hasSize(1);
    }

    @Test
    void aMeasureThatEndsBeforeItsCaseIsReversedByItself() {
        JointCase of = world.initiated("0RECD00000002", LEAP_DAY, 12, FIRST_DAY);
        CaseTask begun = world.task(of, "finance", TaskState.RECEIVED, TaskState.APPLYING, TaskState.IMPLEMENTED);
        world.today = FIRST_DAY.plusMonths(12);
        world.open.expire(of.ground());
        assertThat(begun.state()).isEqualTo(TaskState.IMPLEMENTED);
        world.today = FIRST_DAY.plusMonths(12).plusDays(1);
        world.open.expire(of.ground());
        assertThat(of.state()).as("the case goes on").isEqualTo(CaseState.INITIATED);
        assertThat(begun.state()).isEqualTo(TaskState.REVERSING);
        assertThat(world.trail.told).containsExactly(SanctionsAudit.SANCTION_MEASURE_LIFTED + " " + begun.number());
        world.open.expire(of.ground());
        assertThat(world.trail.told).as("nothing happens twice").hasSize(1);
    }

    @Test
    void anotherCaseFindsRoomOnceTheLastDayIsOverAndNoSooner() {
        JointCase of = world.initiated("0RECD00000003", LEAP_DAY, null, FIRST_DAY);
        world.today = LEAP_DAY;
        assertThatThrownBy(() -> world.open.makeRoom(of.ground())).hasMessageContaining("sanctions.caseOpen");
        world.today = LEAP_DAY.plusDays(1);
        world.open.makeRoom(of.ground());
        assertThat(of.state()).isEqualTo(CaseState.LIFTED);
    }

    @Test
    void theLeadBureauEndsOneMeasureInEveryBureauOrTheWholeCase() {
        JointCase of = world.initiated("0RECD00000005", LEAP_DAY, null, FIRST_DAY);
        CaseTask begun = world.task(of, "finance", TaskState.RECEIVED, TaskState.APPLYING);
        CaseTask untouched = world.task(of, "taxation");
        world.today = FIRST_DAY;
        world.open.end(of, "n-one", "chosen by mistake");
        assertThat(of.state()).isEqualTo(CaseState.INITIATED);
        assertThat(begun.state()).isEqualTo(TaskState.REVERSING);
        assertThat(begun.lastStep().signature().reason()).isEqualTo("chosen by mistake");
        assertThat(untouched.state()).isEqualTo(TaskState.LIFTED);
        assertThat(world.toldOver).as("reports that told it").containsExactly(of.number());
        world.open.end(of, "wrong subject");
        assertThat(of.state()).isEqualTo(CaseState.LIFTED);
    }

    @Test
    void aMeasureThatWasWrongIsNoExampleAnyMoreThoughItsCaseGoesOn() {
        world.today = FIRST_DAY;
        JointCase of = world.initiated("0RECD00000006", LEAP_DAY, null, FIRST_DAY);
        CaseTask task = implemented(of, "finance");
        TypicalCase shown = world.example(of, task);
        TypicalCase proposed = world.example(of, implemented(of, "taxation"));
        Signatory office = new Signatory("office", "Office", "credit-office", true);
        shown.publish(of, task, office, world.signed(office), FIRST_DAY);
        world.open.end(of, "n-one", "chosen by mistake");
        assertThat(of.state()).isEqualTo(CaseState.INITIATED);
        assertThat(List.of(shown, proposed)).extracting(TypicalCase::state).containsOnly(TypicalCaseState.WITHDRAWN);
        assertThat(shown.lastStep().signature().reason()).isEqualTo("chosen by mistake");
        assertThat(world.unseen).containsExactly(shown.number(), proposed.number());
    }

    @Test
    void aCaseThatWasWrongOrIsOverIsNoExampleAnyMore() {
        world.today = FIRST_DAY;
        JointCase wrong = world.initiated("0RECD00000007", LEAP_DAY, null, FIRST_DAY);
        JointCase over = world.initiated("0RECD00000008", LEAP_DAY, null, FIRST_DAY);
        JointCase lapsing = world.initiated("0RECD00000009", LEAP_DAY.plusYears(1), 12, FIRST_DAY);
        List<TypicalCase> examples = Stream.of(wrong, over, lapsing)
                .map(of -> world.example(of, implemented(of, "finance")))
                .toList();
        world.open.end(wrong, "wrong subject");
        world.today = LEAP_DAY.plusDays(1);
        world.open.expire(over.ground());
        world.open.expire(lapsing.ground());
        assertThat(lapsing.state()).isEqualTo(CaseState.INITIATED);
        assertThat(examples).extracting(TypicalCase::state).containsOnly(TypicalCaseState.WITHDRAWN);
    }

    private CaseTask implemented(JointCase of, String bureau) {
        return world.task(of, bureau, TaskState.RECEIVED, TaskState.APPLYING, TaskState.IMPLEMENTED);
    }

    /** Sources prolonged entries under their old number: measures had ended with the last day, and may rest on what is told since. */
    @Test
    void aGroundThatOutlivesItsCaseHasAnotherAndOneWhoseCaseWasEndedHasNot() {
        LocalDate over = FIRST_DAY.minusDays(3);
        world.today = FIRST_DAY;
        JointCase lapsed = world.opened("0RECD00000010", over);
        world.open.expire(lapsed.ground());
        world.open.open(CasesInMemory.ground(lapsed.ground(), over), same -> true);
        assertThat(world.openOn(lapsed.ground())).as("it does not last longer").isEmpty();
        world.open.open(CasesInMemory.ground(lapsed.ground(), LEAP_DAY), same -> true);
        JointCase another = world.openOn(lapsed.ground()).orElseThrow();
        assertThat(another.until()).isEqualTo(LEAP_DAY);
        world.open.open(CasesInMemory.ground(lapsed.ground(), LEAP_DAY), same -> true);
        assertThat(world.openOn(lapsed.ground())).containsSame(another);

        JointCase ended = world.opened("0RECD00000011", FIRST_DAY);
        world.open.end(ended, "wrong subject");
        world.open.open(CasesInMemory.ground(ended.ground(), LEAP_DAY), same -> true);
        assertThat(world.openOn(ended.ground())).isEmpty();
    }

    @Test
    void whatNobodyHasChosenMeasuresForIsOverToo() {
        JointCase of = world.opened("0RECD00000004", LEAP_DAY);
        world.today = LEAP_DAY.plusDays(1);
        world.open.expire(of.ground());
        assertThat(of.state()).isEqualTo(CaseState.LIFTED);
        assertThat(List.of(world.trail.told.get(0))).allMatch(told -> told.endsWith(of.number()));
    }
}
