package org.creditportal.records.domain.timeliness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.creditportal.kernel.calendar.DueDate;
import org.junit.jupiter.api.Test;

class MissingGroupTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    @Test
    void joinsTheMonthsOfABureauAndAnItemThoseWithMostFirst() {
        List<MissingGroup> groups = MissingGroup.of(List.of(
                missing("tax", "penalties", 2),
                missing("tax", "penalties", 0),
                missing("customs", "licences", 0),
                missing("tax", "penalties", 1)));
        assertThat(groups).hasSize(2);
        assertThat(groups.get(0).months()).isEqualTo(3);
        assertThat(groups.get(0).first().month()).isEqualTo(JUNE);
        assertThat(groups.get(0).last().month()).isEqualTo(JUNE.plusMonths(2));
        assertThat(groups.get(0).overdue(LocalDate.of(2026, 8, 15))).isEqualTo(2);
        assertThat(groups.get(1).first().duty().bureau()).isEqualTo("customs");
    }

    /** Due on the tenth of the month after. */
    private static MissingReport missing(String bureau, String item, int month) {
        LocalDate first = JUNE.plusMonths(month);
        return new MissingReport(
                new ReportingDuty(item, item, bureau, 7, JUNE),
                first,
                new DueDate(first.plusMonths(1).plusDays(9), false));
    }
}
