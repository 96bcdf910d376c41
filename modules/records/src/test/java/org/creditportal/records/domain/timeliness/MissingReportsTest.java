package org.creditportal.records.domain.timeliness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.creditportal.records.domain.subject.Term;
import org.junit.jupiter.api.Test;

public class MissingReportsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 9);
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 1);
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
    private static final ReportingDuty DUTY = new ReportingDuty("0ITEM00000001", "Penalties", "tax", 7, AUGUST);

    private final MissingReports missing = new MissingReports(new ReportingPeriod(TODAY), Calendars.ANNOUNCED);

    private static ReportMonth of(LocalDate month) {
        return new ReportMonth(DUTY.bureau(), DUTY.itemNumber(), month);
    }

    @Test
    void findsEveryMonthWithoutAReportTheOldestFirst() {
        assertThat(missing.among(List.of(DUTY), Set.of(), Set.of()))
                .extracting(MissingReport::month)
                .containsExactly(AUGUST, SEPTEMBER, OCTOBER);
    }

    @Test
    void leavesOutWhatWasReportedOrDeclared() {
        assertThat(missing.among(List.of(DUTY), Set.of(of(AUGUST)), Set.of(of(OCTOBER))))
                .extracting(MissingReport::month)
                .containsExactly(SEPTEMBER);
    }

    /** A later edition, in force since 10 September, has given the item another number and a shorter time. */
    @Test
    void aMonthIsAskedForByTheWordingOfItsLastDay() {
        LocalDate change = LocalDate.of(2026, 9, 10);
        Set<String> numbers = Set.of("0ITEM00000001", "0ITEM00000002");
        ReportingDuty former = new ReportingDuty(
                "0ITEM00000002", numbers, "Penalties", "tax", 7, AUGUST, new Term(AUGUST, change.minusDays(1)));
        ReportingDuty latter =
                new ReportingDuty("0ITEM00000002", numbers, "Penalties", "tax", 5, AUGUST, new Term(change, null));
        assertThat(missing.among(List.of(former, latter), Set.of(), Set.of()))
                .extracting(MissingReport::month, MissingReport::duty)
                .containsExactly(tuple(AUGUST, former), tuple(SEPTEMBER, latter), tuple(OCTOBER, latter));
        assertThat(missing.among(List.of(former, latter), Set.of(of(SEPTEMBER)), Set.of(of(OCTOBER))))
                .extracting(MissingReport::month)
                .containsExactly(AUGUST);
    }

    @Test
    void anotherBureausReportDoesNotCount() {
        ReportMonth others = new ReportMonth("customs", DUTY.itemNumber(), AUGUST);
        assertThat(missing.among(List.of(DUTY), Set.of(others), Set.of())).hasSize(3);
    }

    @Test
    void isOverdueOnlyWhenTheMonthsLastDecisionIs() {
        List<MissingReport> found = missing.among(List.of(DUTY), Set.of(), Set.of());
        // 30 September and seven working days, the National Days left out; 31 October and seven working days.
        assertThat(found.get(1).due().date()).isEqualTo(LocalDate.of(2026, 10, 16));
        assertThat(found.get(1).isOverdue(TODAY)).isTrue();
        assertThat(found.get(2).due().date()).isEqualTo(LocalDate.of(2026, 11, 10));
        assertThat(found.get(2).isOverdue(TODAY)).isFalse();
    }

    @Test
    void isProvisionalWhereTheNextYearIsNotAnnounced() {
        MissingReports inJanuary =
                new MissingReports(new ReportingPeriod(LocalDate.of(2027, 1, 4)), Calendars.ANNOUNCED);
        List<MissingReport> found = inJanuary.among(List.of(DUTY), Set.of(), Set.of());
        assertThat(found.get(found.size() - 1).due().provisional()).isTrue();
        assertThat(found.get(0).due().provisional()).isFalse();
    }
}
