package org.creditportal.casework.domain.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.casework.api.work.WaitingRow;
import org.creditportal.casework.api.work.WorkListView;
import org.creditportal.casework.api.work.WorkPlace;
import org.junit.jupiter.api.Test;

class WorkOrderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 8, 3);
    private static final WorkPlace PLACE = WorkPlace.of("/lists/detail", "0ABCDEFGHJKMN");

    private static WaitingRow task(String name) {
        return WaitingRow.task("lists", "task", name, PLACE);
    }

    private static WaitingRow decision(String name) {
        return WaitingRow.decision("lists", "toDecide", name, PLACE);
    }

    private static Instant at(String time) {
        return Instant.parse(time);
    }

    private static WorkListView order(WaitingRow... rows) {
        return WorkOrder.of(List.of(rows), TODAY, false, false);
    }

    @Test
    void whatIsOverdueComesFirstThenWhatIsDueThenWhatHasNoDay() {
        WorkListView work = order(
                task("no day"),
                task("tomorrow").due(TODAY.plusDays(1), true),
                task("today").due(TODAY, false),
                task("long ago").due(TODAY.minusDays(9), false),
                task("yesterday").due(TODAY.minusDays(1), false));
        assertThat(work.urgent())
                .extracting(WaitingRow::name)
                .containsExactly("long ago", "yesterday", "today", "tomorrow", "no day");
        assertThat(work.overdue()).isEqualTo(2);
        assertThat(work.count()).isEqualTo(5);
        assertThat(work.isEmpty()).isFalse();
    }

    @Test
    void decisionsComeAfterwardsUnlessTheirLastDayHasCome() {
        WorkListView work = order(
                decision("new").from("market", at("2026-08-02T00:00:00Z")),
                decision("old").from("market", at("2026-07-02T00:00:00Z")),
                decision("next week").due(TODAY.plusDays(7), false),
                decision("today").due(TODAY, false),
                decision("overdue").due(TODAY.minusDays(1), false),
                task("task"));
        assertThat(work.urgent()).extracting(WaitingRow::name).containsExactly("overdue", "today", "task");
        assertThat(work.decisions()).extracting(WaitingRow::name).containsExactly("next week", "old", "new");
    }

    @Test
    void whatAModuleAndAClockTellIsOneLineWithTheClocksDay() {
        WaitingRow own = decision("0ABCDEFGHJKMN").about("somebody").from("market", at("2026-08-01T00:00:00Z"));
        WaitingRow clock = WaitingRow.task("lists", "toDecide", "0ABCDEFGHJKMN", PLACE)
                .from("market", null)
                .due(TODAY.plusDays(3), true);
        for (WorkListView work : List.of(order(own, clock), order(clock, own))) {
            assertThat(work.count()).isEqualTo(1);
            assertThat(work.decisions()).containsExactly(own.due(TODAY.plusDays(3), true));
        }
        assertThat(order(own, clock, decision("another")).count()).isEqualTo(2);
    }

    @Test
    void aLineMayStandForSeveral() {
        WorkListView work = order(
                WaitingRow.several("records", "overdueRows", 12, PLACE).due(TODAY.minusDays(1), false),
                decision("one"));
        assertThat(work.count()).isEqualTo(13);
        assertThat(work.overdue()).isEqualTo(12);
    }

    @Test
    void nothingWaitsWhereNobodyTellsAnything() {
        assertThat(order().isEmpty()).isTrue();
        assertThat(order().count()).isZero();
        assertThat(order(decision("one")).isEmpty()).isFalse();
        assertThat(order(task("one")).isEmpty()).isFalse();
    }

    @Test
    void linesKeepWhatWasSaidOfThem() {
        WaitingRow row = decision("one")
                .about("Company")
                .from("market", at("2026-07-02T00:00:00Z"))
                .due(TODAY, true);
        assertThat(row.detail()).isEqualTo("Company");
        assertThat(row.bureau()).isEqualTo("market");
        assertThat(row.provisional()).isTrue();
        assertThat(row.isOverdue(TODAY)).isFalse();
        assertThat(row.isOverdue(TODAY.plusDays(1))).isTrue();
        assertThat(row.place().parameters()).containsEntry("number", "0ABCDEFGHJKMN");
    }
}
