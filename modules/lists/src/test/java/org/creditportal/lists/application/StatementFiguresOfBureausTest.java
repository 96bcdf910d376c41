package org.creditportal.lists.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.creditportal.casework.api.deadline.ClockKey;
import org.creditportal.casework.api.deadline.StartClock;
import org.creditportal.casework.api.deadline.TimeLimit;
import org.creditportal.casework.api.supervision.BureauArea;
import org.creditportal.casework.api.supervision.BureauFact;
import org.creditportal.casework.api.supervision.FigureQuery;
import org.creditportal.kernel.time.LegalDate;
import org.junit.jupiter.api.Test;

/** Statements belong to the month of their last day, and are late for good once that is over. */
class StatementFiguresOfBureausTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final YearMonth MARCH = YearMonth.from(MONDAY);
    private static final FigureQuery ASKED = FigureQuery.of(MARCH, MARCH);
    private static final ClockKey KEY = new ClockKey("lists", "0000000000001", EntryClocks.ANSWER);
    private static final BureauArea WATER = new BureauArea("water", null);

    private final ClocksInMemory clocks = new ClocksInMemory();
    private LocalDate today = MONDAY;

    private final StatementFiguresOfBureaus figures = new StatementFiguresOfBureaus(clocks, new LegalDate() {
        @Override
        public LocalDate today() {
            return today;
        }
    });

    StatementFiguresOfBureausTest() {
        clocks.start(new StartClock(KEY, "water", "lists.propose", "/lists/detail", MONDAY, TimeLimit.workingDays(5)));
    }

    private Map<BureauArea, Long> counted(String kind) {
        return figures.counts(kind, ASKED);
    }

    @Test
    void oneThatHasTimeLeftCountsNowhere() {
        assertThat(counted(StatementFiguresOfBureaus.DUE)).isEmpty();
        assertThat(counted(StatementFiguresOfBureaus.LATE)).isEmpty();
    }

    @Test
    void oneAnsweredInTimeIsNoFault() {
        clocks.end(KEY, MONDAY.plusDays(2));
        today = MONDAY.plusDays(30);
        assertThat(counted(StatementFiguresOfBureaus.DUE)).containsExactly(Map.entry(WATER, 1L));
        assertThat(counted(StatementFiguresOfBureaus.LATE)).isEmpty();
    }

    @Test
    void oneUnansweredOrAnsweredAfterItsLastDayIsAFaultWithItsEntry() {
        today = MONDAY.plusDays(14);
        assertThat(figures.facts(StatementFiguresOfBureaus.LATE, ASKED, 10))
                .extracting(BureauFact::name)
                .containsExactly(KEY.matter());
        clocks.end(KEY, today);
        assertThat(counted(StatementFiguresOfBureaus.LATE)).containsExactly(Map.entry(WATER, 1L));
        assertThat(figures.facts(StatementFiguresOfBureaus.LATE, ASKED.only("tax", null), 10))
                .isEmpty();
        assertThat(figures.counts(
                        StatementFiguresOfBureaus.LATE, FigureQuery.of(MARCH.plusMonths(1), MARCH.plusMonths(2))))
                .isEmpty();
    }

    @Test
    void eachStatementOfAnEntryCounts() {
        clocks.end(KEY, MONDAY.plusDays(2));
        ClockKey second = new ClockKey(KEY.module(), KEY.matter(), KEY.name(), 2);
        clocks.start(
                new StartClock(second, "water", "lists.propose", "/lists/detail", MONDAY, TimeLimit.workingDays(6)));
        today = MONDAY.plusDays(14);
        assertThat(counted(StatementFiguresOfBureaus.DUE)).containsExactly(Map.entry(WATER, 2L));
        assertThat(counted(StatementFiguresOfBureaus.LATE)).containsExactly(Map.entry(WATER, 1L));
    }
}
