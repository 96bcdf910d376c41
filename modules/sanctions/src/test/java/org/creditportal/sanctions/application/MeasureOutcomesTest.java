package org.creditportal.sanctions.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.casework.api.work.OutcomeRow;
import org.creditportal.sanctions.api.TaskState;
import org.creditportal.sanctions.domain.CaseTask;
import org.creditportal.sanctions.domain.JointCase;
import org.junit.jupiter.api.Test;

/** Bureaus learn of what became of measures, whether they had begun or not. */
class MeasureOutcomesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final CasesInMemory world = new CasesInMemory();

    @Test
    void whoHadBegunAndWhoHadNotAreBothToldOfTheLifting() {
        JointCase of = world.initiated("0RECD00000001", DAY.plusYears(1), null, DAY);
        CaseTask begun = world.task(of, "finance", TaskState.RECEIVED, TaskState.APPLYING);
        CaseTask untouched = world.task(of, "taxation");
        world.today = DAY;
        assertThat(told("finance")).isEmpty();
        world.open.lift(of.ground(), "annulled");
        assertThat(told("finance"))
                .extracting(OutcomeRow::kind, OutcomeRow::name)
                .containsExactly(tuple("task.REVERSING", begun.number()));
        assertThat(told("taxation"))
                .extracting(OutcomeRow::kind, OutcomeRow::name)
                .containsExactly(tuple("task.LIFTED", untouched.number()));
        assertThat(told("taxation")).extracting(OutcomeRow::reason).containsExactly("annulled");
    }

    @Test
    void whoAppliesAMeasureIsToldThatItStandsStillAndThatItGoesOn() {
        JointCase of = world.initiated("0RECD00000002", DAY.plusYears(1), null, DAY);
        world.task(of, "finance", TaskState.RECEIVED, TaskState.APPLYING);
        world.today = DAY;
        world.open.suspend(of.ground(), "ground");
        assertThat(told("finance")).extracting(OutcomeRow::kind).containsExactly("task.suspended");
        world.open.resume(of.ground(), "ground");
        assertThat(told("finance")).extracting(OutcomeRow::kind).containsExactly("task.resumed");
        assertThat(told("taxation")).isEmpty();
    }

    private List<OutcomeRow> told(String bureau) {
        return world.outcomes().told(bureau, Instant.EPOCH, 10);
    }
}
