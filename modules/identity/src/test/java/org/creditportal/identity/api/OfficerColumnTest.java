package org.creditportal.identity.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.creditportal.kernel.page.Order;
import org.junit.jupiter.api.Test;

class OfficerColumnTest {

    private static final OfficerRow WANG = row("b.wang", "王芳", "water", true, 2L, Role.BUREAU_CLERK);
    private static final OfficerRow LI =
            row("c.li", "李明", "finance", false, null, Role.BUREAU_CLERK, Role.BUREAU_REVIEWER);
    private static final OfficerRow ADMINISTRATOR = row("a.admin", "安全", null, true, 1L, Role.SECURITY_ADMIN);

    @Test
    void eachColumnSortsWhatItShows() {
        assertThat(sorted("NAME", true)).containsExactly(ADMINISTRATOR, LI, WANG);
        assertThat(sorted("USERNAME", true)).containsExactly(ADMINISTRATOR, WANG, LI);
        assertThat(sorted("BUREAU", true)).containsExactly(ADMINISTRATOR, LI, WANG);
        assertThat(sorted("STATE", true)).containsExactly(LI, ADMINISTRATOR, WANG);
        assertThat(sorted("LAST_LOGIN", true)).containsExactly(LI, ADMINISTRATOR, WANG);
        List<OfficerRow> byJob = sorted("ROLES", true);
        assertThat(byJob.indexOf(LI)).isEqualTo(byJob.indexOf(WANG) + 1);
    }

    @Test
    void theOtherWayRoundIsTheVeryOpposite() {
        for (OfficerColumn column : OfficerColumn.values()) {
            List<OfficerRow> least = sorted(column.name(), true);
            assertThat(sorted(column.name(), false))
                    .as(column.name())
                    .containsExactly(least.get(2), least.get(1), least.get(0));
        }
    }

    @Test
    void whatNoColumnIsCalledIsTheUsualOrder() {
        assertThat(OfficerColumn.sorting(Order.USUAL)).isEmpty();
        assertThat(OfficerColumn.sorting(null)).isEmpty();
        assertThat(OfficerColumn.sorting(new Order("name; DROP", true))).isEmpty();
    }

    private static List<OfficerRow> sorted(String column, boolean ascending) {
        return List.of(WANG, LI, ADMINISTRATOR).stream()
                .sorted(OfficerColumn.sorting(new Order(column, ascending)).orElseThrow())
                .toList();
    }

    private static OfficerRow row(
            String username, String name, String bureau, boolean enabled, Long lastLogin, Role... roles) {
        return new OfficerRow(
                "id-" + username,
                username,
                name,
                bureau,
                List.of(roles),
                enabled,
                lastLogin == null ? null : Instant.ofEpochSecond(lastLogin));
    }
}
