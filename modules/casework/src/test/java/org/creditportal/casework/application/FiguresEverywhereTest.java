package org.creditportal.casework.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.creditportal.casework.api.supervision.FigureQuery;
import org.creditportal.kernel.tenant.BureauChange;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.tenant.TenantFiles;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;
import org.junit.jupiter.api.Test;

class FiguresEverywhereTest {

    private static final TenantId KUNMING = new TenantId("kunming");
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    private final TenantDirectory tenants = TenantFiles.load(Path.of("../../tenants-config"));

    private List<String> asked(String bureau, YearMonth month) {
        FigureQuery query = FigureQuery.of(month, month).only(bureau, null);
        return FiguresEverywhere.asked(query, tenants.current(), tenants.asOf(query.until())).stream()
                .map(FigureQuery::bureau)
                .toList();
    }

    /** Transport succeeded water in March, and housing transport in June. */
    @Test
    void aBureauThatHasEndedIsAskedForWithWhatItHeldWhenThePeriodEnded() {
        TenantScope.runAs(KUNMING, () -> {
            BureauChange first = new BureauChange("water", MARCH, null, "transport");
            BureauChange second = new BureauChange("transport", JUNE, null, "housing");
            tenants.reorganise(KUNMING, List.of(first, second), JUNE);
            assertThat(asked("transport", YearMonth.of(2026, 4))).containsExactlyInAnyOrder("transport", "water");
            assertThat(asked("transport", YearMonth.of(2026, 2))).containsExactly("transport");
            assertThat(asked("housing", YearMonth.of(2026, 4))).containsExactly("housing");
            assertThat(asked(null, YearMonth.of(2026, 4))).containsExactly((String) null);
        });
    }
}
